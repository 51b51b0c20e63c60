/** The syllables that names are put together from; none is that of a person or a land that exists. */

/** A syllable in Latin and in Cyrillic letters, and in Latin letters as another system writes it. */
export type Syllable = readonly [latin: string, cyrillic: string, other: string];

export const FIRST_SYLLABLES: readonly Syllable[] = [
  ['Al', 'Ал', 'Al'],
  ['Bel', 'Бел', 'Bel'],
  ['Dar', 'Дар', 'Dar'],
  ['Er', 'Ер', 'Yer'],
  ['Ger', 'Гер', 'Gher'],
  ['Il', 'Ил', 'Il'],
  ['Kal', 'Кал', 'Qal'],
  ['Khor', 'Хор', 'Hor'],
  ['Lun', 'Лун', 'Lun'],
  ['Mar', 'Мар', 'Mar'],
  ['Nev', 'Нев', 'Nyev'],
  ['Or', 'Ор', 'Or'],
  ['Pel', 'Пел', 'Pel'],
  ['Rum', 'Рум', 'Rum'],
  ['Shan', 'Шан', 'Schan'],
  ['Tol', 'Тол', 'Tol'],
  ['Ul', 'Ул', 'Oul'],
  ['Ver', 'Вер', 'Wer'],
  ['Yan', 'Ян', 'Jan'],
  ['Zhul', 'Жул', 'Jul'],
];
export const MIDDLE_SYLLABLES: readonly Syllable[] = [
  ['a', 'а', 'a'],
  ['be', 'бе', 'be'],
  ['di', 'ди', 'dy'],
  ['ga', 'га', 'gha'],
  ['ke', 'ке', 'qe'],
  ['lo', 'ло', 'lo'],
  ['my', 'мы', 'mi'],
  ['na', 'на', 'na'],
  ['ra', 'ра', 'ra'],
  ['so', 'со', 'so'],
  ['ti', 'ти', 'ty'],
  ['vo', 'во', 'wo'],
  ['zha', 'жа', 'ja'],
  ['zu', 'зу', 'zou'],
];
export const GIVEN_ENDS: readonly Syllable[] = [
  ['mir', 'мир', 'myr'],
  ['na', 'на', 'na'],
  ['dek', 'дек', 'deck'],
  ['sha', 'ша', 'scha'],
  ['vin', 'вин', 'win'],
  ['ra', 'ра', 'ra'],
  ['ken', 'кен', 'qen'],
  ['lia', 'лия', 'liya'],
  ['tas', 'тас', 'tass'],
  ['gul', 'гуль', 'goul'],
];
export const FAMILY_ENDS: readonly Syllable[] = [
  ['ov', 'ов', 'off'],
  ['enko', 'енко', 'yenko'],
  ['evich', 'евич', 'ewitsch'],
  ['bayev', 'баев', 'baev'],
  ['skoi', 'ской', 'skoy'],
  ['adze', 'адзе', 'adse'],
  ['yan', 'ян', 'ian'],
  ['khanov', 'ханов', 'hanov'],
  ['tsin', 'цин', 'zin'],
  ['uly', 'улы', 'ouly'],
];
export const LAND_ENDS: readonly Syllable[] = [
  ['stan', 'стан', 'stan'],
  ['ia', 'ия', 'iya'],
  ['mark', 'марк', 'marck'],
  ['ovia', 'овия', 'ovija'],
  ['land', 'ланд', 'lant'],
  ['ania', 'ания', 'anija'],
];
export const TOWN_ENDS: readonly Syllable[] = [
  ['grad', 'град', 'grad'],
  ['burg', 'бург', 'bourg'],
  ['kent', 'кент', 'qent'],
  ['abad', 'абад', 'abat'],
  ['sk', 'ск', 'sk'],
  ['pol', 'поль', 'pol'],
];
