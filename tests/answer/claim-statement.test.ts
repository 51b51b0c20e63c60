import { describe, expect, it } from 'vitest';
import { makeStatementText } from '../../src/answer/derived/claim-statement.js';
import { loadModel } from '../../src/model/load-model.js';

const model = loadModel({ schema: 'schema', cypher: 'cypher' });

/** What was done by somebody whom the text does not name. */
function tell(relation: string, targets: readonly string[], polarity = 'AFFIRMED'): string {
  const claim = { relation, polarity, modality: 'ACTUAL', certainty: 'STATED', agentStatus: 'UNSTATED', targetStatus: 'STATED' };
  const nobody = { agents: [], about: [], instruments: [], beneficiaries: [], onBehalfOf: [], places: [] };
  return makeStatementText(
    { ...claim, ...nobody, targets: targets.map((name) => ({ thing: { name } })), penalty: null, date: null },
    model,
  );
}

describe('a claim whose agent is not said', () => {
  it.each([
    ['ARRESTED', 'Max Bokaev was arrested (by whom is not said).'],
    ['SHUT_DOWN', 'Max Bokaev was shut down (by whom is not said).'],
    ['VIOLATED_RIGHTS', 'Max Bokaev had rights violated (by whom is not said).'],
    ['WITHDREW_CHARGES', 'Max Bokaev had charges withdrawn (by whom is not said).'],
    ['USED_LAW_AGAINST', 'Max Bokaev had law used (by whom is not said).'],
    ['CRACKED_DOWN_ON', 'Max Bokaev faced crackdown (by whom is not said).'],
  ])('%s is told in the passive that its verb has', (relation, statement) => {
    expect(tell(relation, ['Max Bokaev'])).toBe(statement);
  });

  it('is told of several, and when it is negated', () => {
    expect(tell('ARRESTED', ['Max Bokaev', 'Talgat Ayan'])).toBe('Max Bokaev and Talgat Ayan were arrested (by whom is not said).');
    expect(tell('ARRESTED', ['Max Bokaev'], 'NEGATED')).toBe('Max Bokaev was not arrested (by whom is not said).');
    expect(tell('VIOLATED_RIGHTS', ['Max Bokaev'], 'NEGATED')).toBe('Max Bokaev did not have rights violated (by whom is not said).');
  });
});
