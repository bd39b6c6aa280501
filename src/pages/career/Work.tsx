import { Trans, useLingui } from '../../i18n/react';
import type { Details } from '../../careers/details';
import { Ledger } from '../../components/Ledger';
import { formatPercent } from '../../i18n/format';
import { Columns, Part, Source } from './Part';
import { sourceLine } from './source-line';
import 'virtual:fitpath/messages/career';
import 'virtual:fitpath/messages/facts';

const KINDS = [
  ['activities', 'work-activities'],
  ['skills', 'skills'],
  ['knowledge', 'knowledge'],
] as const;

/** Where nobody has written a guide: what people do there, and what the work asks for more than most. */
export function Work({ details }: { readonly details: Details }) {
  const shown = KINDS.filter(([kind]) => details[kind].length > 0);
  return (
    <Part id="work" title={<Trans id="career.work" />}>
      <ul>
        {details.tasks.map((task) => (
          <li key={task}>{task}</li>
        ))}
      </ul>
      <Columns by={3}>
        {shown.map(([kind, table]) => (
          <div key={kind}>
            <h3>
              <Trans id={`career.${kind}`} />
            </h3>
            <ol>
              {details[kind].map((task) => (
                <li key={task.id}>{task.name}</li>
              ))}
            </ol>
            <Source>{sourceLine(details, table)}</Source>
          </div>
        ))}
      </Columns>
      <Gear details={details} />
    </Part>
  );
}

const GEAR = ['software', 'tools'] as const;

/** Software and tools by their names, which are their makers'. */
export function Gear({ details }: { readonly details: Details }) {
  const shown = GEAR.filter((kind) => details[kind].length > 0);
  if (shown.length === 0) return null;
  return (
    <Columns>
      {shown.map((kind) => (
        <div key={kind}>
          <h3>
            <Trans id={`career.${kind}`} />
          </h3>
          <p>{details[kind].join('\u00a0· ')}</p>
          <Source>{sourceLine(details, kind)}</Source>
        </div>
      ))}
    </Columns>
  );
}

/** Without a guide: what the publisher says is usual for a start, and what people in the job say they have. */
export function CareerEntry({ details }: { readonly details: Details }) {
  const { i18n } = useLingui();
  const { outlook } = details;
  const asked = (['education', 'experience', 'training'] as const).flatMap((kind) => {
    const value = outlook?.[kind] ?? null;
    return value === null ? [] : [{ kind, value }];
  });
  const reported = details.reportedEducation.filter(({ percent }) => percent >= 1);
  if (asked.length === 0 && reported.length === 0) return null;
  return (
    <Part id="way-in" title={<Trans id="career.wayIn" />}>
      <Columns>
        {asked.length > 0 && (
          <div>
            <h3>
              <Trans id="career.usual" />
            </h3>
            <Ledger
              rows={asked.map(({ kind, value }) => ({ term: i18n._(`career.usual.${kind}`), value }))}
            />
            <Source>{sourceLine(details, 'jobs')}</Source>
          </div>
        )}
        {reported.length > 0 && (
          <div>
            <h3>
              <Trans id="career.reported" />
            </h3>
            <Ledger
              rows={reported.map(({ education, percent }) => ({
                term: education,
                value: formatPercent(percent),
              }))}
            />
            <Source>{sourceLine(details, 'reported-education')}</Source>
          </div>
        )}
      </Columns>
    </Part>
  );
}
