import { describe, expect, it } from 'vitest';
import { hashText, readVerifiedText, verifyPassage } from '../../src/cases/verify-passage.js';

const TEXT = 'Astana 🏛️ speaks.\n\nIn May 2016, authorities arrested the activists Max Bokaev and Talgat Ayan.\nThe end.\n';
const PASSAGE = 'authorities arrested the activists Max Bokaev';
const START = [...TEXT.slice(0, TEXT.indexOf(PASSAGE))].length;
const passage = { start: START, end: START + [...PASSAGE].length, phrase: 'arrested the activists', sha256: hashText(PASSAGE) };

function check(text: string, other: Partial<typeof passage> = {}): unknown {
  const { state, start } = verifyPassage(readVerifiedText(text), { ...passage, ...other });
  return [state, start];
}

describe('a passage checked against a text', () => {
  it('is EXACT at its offsets, which count code points and not UTF-16 units', () => {
    expect(TEXT.indexOf(PASSAGE)).not.toBe(START);
    expect(check(TEXT)).toEqual(['EXACT', START]);
  });

  it('is MOVED where the same passage stands at one other place', () => {
    expect(check(`A new first line 😀.\n${TEXT}`)).toEqual(['MOVED', START + 20]);
  });

  it('is CHANGED where it stands at several other places, and is not put at one of them', () => {
    expect(check(`x${TEXT}${TEXT}`)).toEqual(['CHANGED', null]);
  });

  it('is CHANGED where its phrase is there and the words around it are not', () => {
    expect(check(TEXT.replace('Max Bokaev', 'Max Bokayev'))).toEqual(['CHANGED', START]);
    expect(check(TEXT.replace('In May 2016, authorities', 'The police'))).toEqual(['CHANGED', START - 2]);
  });

  it('is CHANGED where something like its phrase is there', () => {
    expect(check(TEXT.replace('arrested the activists', 'Arrested two activists'))).toEqual(['CHANGED', START + 12]);
  });

  it('is GONE where neither is there', () => {
    expect(check('Another text about other people.')).toEqual(['GONE', null]);
    expect(check('')).toEqual(['GONE', null]);
  });

  it('is not EXACT where only the hash of another passage fits', () => {
    expect(check(TEXT, { phrase: 'released the activists' })).toEqual(['CHANGED', START + 21]);
  });

  it('is its phrase, where it has no offsets', () => {
    const part = { phrase: 'Talgat Ayan', sha256: hashText('Talgat Ayan') };
    const text = readVerifiedText(TEXT);
    expect(verifyPassage(text, part).state).toBe('EXACT');
    expect(verifyPassage(text, { ...part, phrase: 'Talgat Ayanov' }).state).toBe('GONE');
  });
});
