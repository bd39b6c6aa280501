/** What a column of a table holds. */
export type What =
  | 'id'
  | 'prompt'
  | 'type'
  | 'scale'
  | 'key'
  | 'reversed'
  | 'option'
  | 'points'
  | 'correct'
  | 'feedback'
  | 'help'
  | 'low'
  | 'high';

export interface Column {
  /** undefined: nothing that a quiz has a place for. */
  readonly what: What | undefined;
  readonly header: string;
}

/** Headers in English and Spanish, without accents. The first that fits counts. */
const HEADERS: readonly (readonly [What, RegExp])[] = [
  ['correct', /^(?:correct|right|solution|respuesta correcta|correct[ao]|solucion)\b|^answer$/],
  ['points', /^(?:points?|scores?|puntos?|puntaje|puntuacion)\b/],
  ['option', /^(?:options?|answers?|choices?|opcion(?:es)?|respuestas?|alternativas?)(?: ?[a-z]| ?\d+)?$/],
  ['feedback', /^(?:feedback|explanation|explicacion|retroalimentacion|comentarios?)$/],
  ['help', /^(?:help|hint|description|ayuda|pista|descripcion)$/],
  ['reversed', /^(?:reversed?|reverse[ -](?:keyed|scored|coded)|invertid[ao]|invers[ao])$/],
  ['key', /^(?:key|keyed|keying|direction|sign|clave|signo|direccion)$/],
  [
    'scale',
    /^(?:scales?|traits?|dimension|facet|construct|factor|category|domain|escala|rasgo|faceta|constructo|categoria)$/,
  ],
  ['type', /^(?:type|kind|question type|tipo|tipo de pregunta)$/],
  ['low', /^(?:low|low label|left|min label|minimo|izquierda|bajo|polo bajo)$/],
  ['high', /^(?:high|high label|right label|max label|maximo|derecha|alto|polo alto)$/],
  ['id', /^(?:id|item id|code|number|no\.?|nr\.?|#|n[uº°]\.?|codigo|numero)$/],
  [
    'prompt',
    /^(?:prompts?|questions?|text|items?|statements?|question text|preguntas?|texto|enunciado|afirmacion(?:es)?|reactivo)$/,
  ],
];

/** What the columns hold, by their headers; each but options and points at most once. */
export function columnsOf(headers: readonly string[]): readonly Column[] {
  const taken = new Set<What>();
  return headers.map((header) => {
    const plain = header
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replace(/[_\s]+/g, ' ')
      .trim();
    const [what] = HEADERS.find(([, looks]) => looks.test(plain)) ?? [];
    if (what === undefined || (taken.has(what) && what !== 'option' && what !== 'points'))
      return { what: undefined, header };
    taken.add(what);
    return { what, header };
  });
}
