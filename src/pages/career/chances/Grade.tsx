import { Trans, useLingui } from '../../../i18n/react';
import { Link } from 'react-router-dom';
import type { Prospects } from '../../../careers/prospects';
import { paths } from '../../../paths';
import 'virtual:fitpath/messages/facts';

/** The grade of a career's prospects, as a sign to see and in words to hear; it leads to the rule. */
export function Grade({ prospects }: { readonly prospects: Prospects | null }) {
  const { i18n } = useLingui();
  if (!prospects) return <Trans id="figure.none" />;
  const [letter = '', sign] = prospects.grade;
  const read = i18n._(`glance.grade.${sign === '+' ? 'plus' : sign === '-' ? 'minus' : 'plain'}`, { letter });
  return (
    <Link to={paths.methodology}>
      <span aria-hidden="true">{prospects.grade.replace('-', '−')}</span>
      <span className="visually-hidden">{read}</span>
    </Link>
  );
}
