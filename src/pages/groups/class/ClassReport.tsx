import { useState } from 'react';
import { Button } from '../../../components/Button';
import { TextField } from '../../../components/Field';
import { Retry } from '../../../components/Notice';
import { Icon } from '../../../components/icon/Icon';
import { PRINT } from '../../../components/icon/take-drawings';
import { saveFile } from '../../../components/save-file';
import { Trans, useLingui } from '../../../i18n/react';
import type { Traits } from '../../../engine/traits';
import { groupTopics, groupTraits, invited, sharesOf } from '../../../result/group/group';
import type { Member } from '../../../result/group/read';
import { csvFile } from '../../../site/csv';
import { useSite } from '../../../site/site';
import { useCareers } from '../../../site/use-careers';
import { useLoad } from '../../../site/use-load';
import { SAVE } from '../icons';
import { AllTraits } from './AllTraits';
import { Invite } from './Invite';
import { ShareBars } from './ShareBars';
import { Students } from './Students';
import { Divided, Whole } from './Whole';
import { classRows } from './rows';
import { useMembersCareers } from './use-class';
import styles from './ClassReport.module.css';
import 'virtual:fitpath/messages/groups';

/** A class of five results or more, on a page that prints on two. */
export function ClassReport({ members }: { readonly members: readonly Member[] }) {
  const { content } = useSite();
  const traits = useLoad(content, () => content.traits());
  if (traits.kind === 'failed') return <Retry onRetry={traits.retry} />;
  return traits.value ? <Report members={members} traits={traits.value} /> : null;
}

function Report({ members, traits }: { readonly members: readonly Member[]; readonly traits: Traits }) {
  const { i18n } = useLingui();
  const [name, setName] = useState('');
  const careers = useCareers();
  const ranked = useMembersCareers(members, careers.value);
  const each = ranked.kind === 'loading' ? ranked.before : ranked.value;
  const heads = each?.filter((head) => head !== undefined) ?? [];
  const found = groupTraits(members, traits.ids);
  const topics = groupTopics(members);
  const families = sharesOf(
    heads.map((head) => head.families),
    (id) => id,
  );
  const guests = careers.value ? invited(heads, careers.value) : [];
  const topicName = (id: string) => traits.topics?.find((topic) => topic.id === id)?.name ?? id;
  const careerName = (soc: string) => careers.value?.name[careers.value.row(soc) ?? -1] ?? soc;
  const save = () =>
    saveFile(
      `${i18n._('group.file.class')}.csv`,
      csvFile(
        classRows({ traits, found, topics, families, guests, of: heads.length, topicName, careerName }),
      ),
      'text/csv',
    );
  return (
    <>
      <div className={styles.ways}>
        <label className={styles.name}>
          <span>
            <Trans id="group.name" />
          </span>
          <TextField
            maxLength={60}
            autoComplete="off"
            placeholder={i18n._('group.name.example')}
            value={name}
            onChange={({ target }) => setName(target.value)}
          />
        </label>
        <Button look="quiet" onClick={save}>
          <Icon drawing={SAVE} /> <Trans id="group.save" />
        </Button>
        <Button look="quiet" onClick={() => window.print()}>
          <Icon drawing={PRINT} /> <Trans id="group.print" />
        </Button>
      </div>
      <Whole traits={traits} found={found} students={members.length} />
      <div className={styles.two}>
        <Divided traits={traits} found={found} />
        <div className={styles.shares}>
          <section>
            <h2 className={styles.ruled}>
              <Trans id="group.topics" />
            </h2>
            {topics.of > 0 ? (
              <ShareBars shares={topics} nameOf={topicName} hidden="topics" />
            ) : (
              <p>
                <Trans id="group.topics.none" />
              </p>
            )}
          </section>
          <section>
            <h2 className={styles.ruled}>
              <Trans id="group.families" />
            </h2>
            {each && <ShareBars shares={families} nameOf={topicName} hidden="families" />}
          </section>
        </div>
      </div>
      {careers.kind === 'failed' && (
        <p>
          <Trans id="group.careers.failed" /> <Retry onRetry={careers.retry} />
        </p>
      )}
      {each && <Invite guests={guests} of={heads.length} nameOf={careerName} topicName={topicName} />}
      <AllTraits traits={traits} found={found} students={members.length} />
      <Students {...{ members, traits, each, topicName, careerName }} />
    </>
  );
}
