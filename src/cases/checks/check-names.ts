import { foldName } from '../../model/fold-name.js';
import type { CaseThing } from '../case-data.js';
import { THING_LISTS } from '../collection.js';
import type { Located } from '../collection.js';
import type { CheckContext } from './check.js';

/** A name holds letters or digits, and no alias repeats the name or another alias to the letter. */
export function checkNames(context: CheckContext): void {
  for (const list of THING_LISTS) {
    for (const record of context.collection.lists[list] as readonly Located<CaseThing>[]) {
      const { name, aliases } = record.value;
      if (foldName(name) === '') context.fault(record, ['name'], `expected a name with letters or digits, came "${name}".`);
      const seen = new Set([name]);
      aliases.forEach(({ text }, index) => {
        if (foldName(text) === '')
          context.fault(record, ['aliases', index, 'text'], `expected a spelling with letters or digits, came "${text}".`);
        if (seen.has(text))
          context.fault(
            record,
            ['aliases', index, 'text'],
            `expected another spelling than those before, came "${text}" again. Remove it.`,
          );
        seen.add(text);
      });
    }
  }
}
