import type { ClaimShown } from '../subject-data.js';
import { wrapText } from './measure.js';
import type { Box, Shape } from './picture.js';
import { group, path, roundedBox, textLines } from './shapes.js';
import { capital, nameSome, STATE_WORDS, wordSaying, writeDay } from './words.js';

/** Who says a claim, and how surely: "Told as a fact by Mihra Rittmann and Philippe Dam; said without reserve". */
export function describeSaying({ voice, certainty, saidBy }: Pick<ClaimShown, 'voice' | 'certainty' | 'saidBy'>): string {
  const names = saidBy.map(({ name }) => name);
  return wordSaying(voice, certainty, names.length === 0 ? '' : nameSome(names, 3));
}

/** Where a claim stands: "EU needs to press for Kazakhstan reforms now, EUobserver, 28 November 2017, paragraph 25". */
export function describePlace({ document, paragraph }: ClaimShown['evidence'][number]): string {
  const { title, publisher, saidOn } = document;
  return [title, publisher?.name, writeDay(saidOn), paragraph === null ? null : `paragraph ${String(paragraph)}`]
    .filter(Boolean)
    .join(', ');
}

/** Draws a claim as a card to be quoted: the sentence, the words of the source, who says so and where. */
export function drawClaim(claim: ClaimShown, content: Box, scale: number): readonly Shape[] {
  const { x, width } = content;
  const [passage] = claim.evidence;
  const longest = claim.statement.length;
  const statementSize = (longest > 220 ? 25 : longest > 130 ? 30 : 36) * scale;
  const quoteSize = 23 * scale;
  const factSize = 18.5 * scale;
  const statement = wrapText(claim.statement, statementSize, width, 5, true);
  const quote = passage === undefined ? [] : wrapText(`“${passage.phrase}”`, quoteSize, width - 40 * scale, 3);
  const facts = listFacts(claim).flatMap((fact) => wrapText(fact, factSize, width, 2));
  const withdrawn =
    claim.retracted === null
      ? []
      : wrapText(`Withdrawn on ${writeDay(claim.retracted.on)}: ${claim.retracted.reason}`, factSize, width - 40 * scale, 2, true);
  const heights = [
    statement.length * statementSize * 1.3,
    quote.length * quoteSize * 1.4 + 34 * scale,
    facts.length * factSize * 1.5,
    withdrawn.length * factSize * 1.5,
  ];
  const spare = Math.max(0, content.height - heights.reduce((sum, height) => sum + height, 0));
  const between = Math.min(40 * scale, spare / 4);
  let y = content.y + Math.max(0, (spare - between * 3) / 2);
  const shapes: Shape[] = [];
  if (withdrawn.length > 0) {
    shapes.push(group('withdrawn', textLines(withdrawn, x, y + factSize, factSize * 1.5, { size: factSize, bold: true, ink: 'alert' })));
    y += withdrawn.length * factSize * 1.5 + between / 2;
  }
  shapes.push(group('statement', textLines(statement, x, y + statementSize, statementSize * 1.3, { size: statementSize, bold: true })));
  y += statement.length * statementSize * 1.3 + between;
  if (quote.length > 0) {
    const height = quote.length * quoteSize * 1.4 + 14 * scale;
    shapes.push(
      group('phrase', [
        path(roundedBox({ x, y, width: 5 * scale, height }, 2), { fill: 'accent' }),
        ...textLines(quote, x + 26 * scale, y + quoteSize * 1.25, quoteSize * 1.4, { size: quoteSize }),
      ]),
    );
    y += height + between;
  }
  shapes.push(group('facts', textLines(facts, x, y + factSize, factSize * 1.5, { size: factSize, ink: 'soft' })));
  return shapes;
}

function listFacts(claim: ClaimShown): readonly string[] {
  const [passage] = claim.evidence;
  if (passage === undefined) return [describeSaying(claim)];
  const checked = passage.checkedOn === null ? '' : ` on ${writeDay(passage.checkedOn)}`;
  return [describeSaying(claim), describePlace(passage), capital(`${STATE_WORDS[passage.state]}${checked}`)];
}
