import { getNamedType, isInputObjectType, isInterfaceType, isLeafType, isObjectType } from 'graphql';
import type { GraphQLField, GraphQLInputType, GraphQLNamedType } from 'graphql';
import type { Fault } from './fault.js';
import { isConnection } from './connection.js';
import type { Model } from './model.js';
import { isFolded } from './is-folded.js';
import { listMacros } from './list-tests.js';
import type { Piece } from './piece.js';

/** Tests that any file may make, and the day of an `asOf` around its field. */
const GENERAL = new Set(['page', 'count', 'asOf']);

/** Checks that every field has an answer and that every Cypher file asks only for arguments that its field has. Adds to the list of faults. */
export function checkModel(model: Model, faults: Fault[]): void {
  for (const type of Object.values(model.schema.getTypeMap())) {
    if (!(isObjectType(type) || isInterfaceType(type)) || type.name.startsWith('__') || /(Connection|Edge)$|^PageInfo$/.test(type.name))
      continue;
    for (const field of Object.values(type.getFields())) checkAnswer(model, type, field, faults);
  }
  for (const piece of model.pieces.values()) checkPiece(model, piece, faults);
}

function checkAnswer(model: Model, type: GraphQLNamedType, field: GraphQLField<unknown, unknown>, faults: Fault[]): void {
  const facts = model.facts.get(`${type.name}.${field.name}`);
  if (!facts || facts.piece || facts.embedded || facts.asOf !== null || facts.derived !== null) return;
  if (isLeafType(getNamedType(field.type)) && type.name !== 'Query') return;
  const location = field.astNode?.loc;
  if (isInterfaceType(type) && model.schema.getPossibleTypes(type).every((owner) => isAnswered(model, owner.name, field.name))) return;
  faults.push({
    file: location?.source.name ?? '',
    line: location?.startToken.line ?? 1,
    message: `the field ${type.name}.${field.name} leaves its node and has no answer: write cypher/fields/${type.name}.${field.name}.cypher, or mark it @embedded or @derived`,
  });
}

function isAnswered(model: Model, type: string, field: string): boolean {
  const facts = model.facts.get(`${type}.${field}`);
  return facts !== undefined && (facts.piece !== null || facts.embedded !== null || facts.derived !== null);
}

function checkPiece(model: Model, piece: Piece, faults: Fault[]): void {
  const [typeName = '', fieldName = ''] = piece.name.split('.');
  const type = model.schema.getType(typeName);
  const field = isObjectType(type) || isInterfaceType(type) ? type.getFields()[fieldName] : undefined;
  if (!field) return;
  const known = new Set(
    field.args.flatMap((argument) => [
      ...listPaths(argument.name, argument.type),
      ...(isFolded(model.schema, argument) ? [`${argument.name}.query`, `${argument.name}.folded`] : []),
    ]),
  );
  const report = (line: number, message: string): void => void faults.push({ file: piece.file, line, message });
  const lines = [
    ...piece.lines,
    ...piece.lines.flatMap((line) =>
      listMacros(line.tokens, model.macros).flatMap((macro) => macro.lines.map((inner) => ({ ...inner, number: line.number }))),
    ),
  ];
  for (const line of lines) {
    for (const token of line.tokens)
      if (token.kind === 'parameter' && token.text !== 'asOf' && !isKnown(token.text, known))
        report(line.number, `unknown parameter $${token.text}: ${piece.name} has ${[...known].join(', ') || 'no arguments'}`);
    for (const condition of line.conditions)
      if (!GENERAL.has(condition.path) && !isKnown(condition.path, known))
        report(line.number, `unknown argument ${condition.path} behind //?`);
  }
  if (!piece.lines.some((line) => line.returns !== null))
    report(piece.lines.at(-1)?.number ?? 1, 'expected the last line to be RETURN … AS item');
  if (isConnection(field.type) && !piece.lines.some((line) => line.returns?.key))
    report(piece.lines.at(-1)?.number ?? 1, 'a connection needs RETURN … AS item, […] AS key');
}

function isKnown(path: string, known: ReadonlySet<string>): boolean {
  return known.has(path.replace(/\.one$/, '')) || (/^after(\.\d+)$/.test(path) && known.has('after'));
}

function listPaths(name: string, type: GraphQLInputType): string[] {
  const named = getNamedType(type);
  if (!isInputObjectType(named)) return [name];
  return [name, ...Object.values(named.getFields()).flatMap((field) => listPaths(`${name}.${field.name}`, field.type))];
}
