import type { GraphQLSchema } from 'graphql';
import { LIMITS } from '../limits.js';
import { listDataParameters } from './data-address.js';
import type { Dataset } from './dataset.js';
import { DATASETS } from './datasets.js';
import { describeParameter } from './parameters/describe-parameter.js';
import type { ParameterDescription } from './parameters/describe-parameter.js';

/** What `/data` says. */
export interface DatasetList {
  /** Rows at most in one answer. */
  readonly maxRows: number;
  readonly datasets: readonly DatasetDescription[];
}

export interface DatasetDescription extends Pick<Dataset, 'name' | 'title' | 'columns'> {
  readonly csv: string;
  readonly json: string;
  readonly parameters: readonly ParameterDescription[];
}

/** Describes every table under `/data`: addresses, parameters, columns. */
export function describeDatasets(schema: GraphQLSchema): DatasetList {
  const datasets = DATASETS.map((dataset) => ({
    name: dataset.name,
    title: dataset.title,
    csv: `/data/${dataset.name}.csv`,
    json: `/data/${dataset.name}.json`,
    parameters: listDataParameters(schema, dataset, 'csv').map(describeParameter),
    columns: dataset.columns,
  }));
  return Object.freeze({ maxRows: LIMITS.dataRows, datasets: Object.freeze(datasets) });
}
