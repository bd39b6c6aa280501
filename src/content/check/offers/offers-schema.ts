import * as v from 'valibot';
import { OFFER_KINDS } from '../../../engine/offers';
import { id, text } from '../quiz/texts';
import { rule } from '../words/english';

/** The most offers of a file. */
const MOST = 200;
/** The most codes of an offer: more than there are major groups, and enough for whoever writes each one out. */
const CODES = 100;

/** One line of plain text. Signs that turn the direction of writing could make it read as what it is not. */
const line = (most: number) =>
  v.pipe(
    text,
    v.check((said) => !/[\u202a-\u202e\u2066-\u2069]/u.test(said), rule('offer.direction')),
    v.maxLength(most),
  );

const codes = v.pipe(
  v.array(v.pipe(v.string(), v.nonEmpty(rule('text.empty')), v.maxLength(120))),
  v.minLength(1, rule('offer.careers')),
  v.maxLength(CODES),
);

const offer = v.strictObject({
  id,
  title: line(120),
  by: line(80),
  kind: v.picklist(OFFER_KINDS),
  place: v.exactOptional(line(40)),
  link: v.exactOptional(
    v.pipe(
      v.string(),
      v.regex(/^https:\/\/[^\s/]+\S*$/, rule('offer.link')),
      v.check(isPublic, rule('offer.link')),
      v.maxLength(2000, rule('outcome.link-long')),
    ),
  ),
  length: v.exactOptional(line(40)),
  credential: v.exactOptional(line(40)),
  careers: v.exactOptional(codes),
  majors: v.exactOptional(codes),
});

/** A partner's offers: a college's programs, the stands of a fair [F1–F5]. */
export const offersSchema = v.strictObject({
  $schema: v.exactOptional(v.string()),
  version: v.literal(1),
  name: line(80),
  offers: v.pipe(v.array(offer), v.minLength(1, rule('offers.none')), v.maxLength(MOST, rule('offers.most'))),
});

/** Of what a browser makes of an address: `https://fitpath.example@other.example/` leads elsewhere than it reads. */
function isPublic(link: string): boolean {
  try {
    const { protocol, username, password } = new URL(link);
    return protocol === 'https:' && username === '' && password === '';
  } catch {
    return false;
  }
}
