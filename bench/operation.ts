/** What a question of the bench is, for every target. */

/** The values of one question, the same for all targets. */
export interface Input {
  /** The variables of the document that Demarche is asked with. */
  readonly variables: Readonly<Record<string, unknown>>;
  /** Whether it starts from a thing with very many links: such inputs are timed as a group of their own. */
  readonly hub: boolean;
}

/** An actor that questions start from. */
export interface BenchActor {
  readonly id: string;
  readonly name: string;
  /** How many edges of claims hang on it. */
  readonly degree: number;
}

/** Ids of the generated graph, drawn by a seed: the same for all targets of a run. */
export interface BenchIds {
  /** The actors with most edges, largest first; never fewer than three. */
  readonly hubs: readonly BenchActor[];
  /** Actors with some tens of edges. */
  readonly middle: readonly BenchActor[];
  /** Actors with one to five edges. */
  readonly small: readonly BenchActor[];
  /** Documents with claims. */
  readonly documents: readonly string[];
  /** Verbs (values of RelationType) by number of claims, most frequent first. */
  readonly verbs: readonly string[];
  /** Pairs of actors without a way of up to six links between them; empty where the graph has none. */
  readonly unconnected: readonly (readonly [BenchActor, BenchActor])[];
  /** Pairs of actors whose shortest way has four links or more; where there are none, the farthest that were found. */
  readonly far: readonly (readonly [BenchActor, BenchActor])[];
}

/** How the limit answers: by Cypher and a mapping written by hand for this one question. */
export interface LimitSide {
  /** Ideal Cypher over the same graph, giving positional lists. */
  readonly text: string;
  /** @param variables of an Input @returns parameters of the statement */
  parameters(variables: Readonly<Record<string, unknown>>): Record<string, unknown>;
  /** @param rows values of each row, in the order of the columns @returns what Demarche answers under `data` */
  toData(rows: readonly (readonly unknown[])[], variables: Readonly<Record<string, unknown>>): unknown;
}

/** How the rival is asked. */
export interface RivalSide {
  /** The GraphQL document in the rival's own API. */
  readonly document: string;
  /** @param variables of an Input @returns variables of the rival's document */
  variables(variables: Readonly<Record<string, unknown>>): Record<string, unknown>;
  /** @param data what it answers under `data` @returns the same in the form of Demarche's answer, for the comparison */
  toData(data: unknown): unknown;
  /** Of the questions that start from hubs it is asked only so many, because each takes it so long; undefined: all of them. */
  readonly hubs?: number;
}

/** A question that cannot be asked of the rival. */
export interface Missing {
  /** Why not, in a sentence for the report. */
  readonly missing: string;
}

/** One question of the bench. */
export interface BenchOperation {
  /** Its name in the table: `Q1`. */
  readonly name: string;
  /** What it asks, in a few words. */
  readonly title: string;
  /** @param ids of the graph @returns the questions, hubs among them; the same for all targets */
  inputs(ids: BenchIds): readonly Input[];
  /** The GraphQL document for Demarche; its variables are those of the inputs. */
  readonly demarche: string;
  readonly limit: LimitSide;
  readonly rival: RivalSide | Missing;
}
