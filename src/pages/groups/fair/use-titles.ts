import { MAJOR_GROUPS } from '../../../careers/major-groups';
import { useLingui } from '../../../i18n/react';
import type { Titles } from '../../../modes/kiosk/counts/report-csv';
import { useSite } from '../../../site/site';
import { useCareers } from '../../../site/use-careers';
import { useLoad } from '../../../site/use-load';
import 'virtual:fitpath/messages/browse';
import 'virtual:fitpath/messages/fair';

/** What the site calls quizzes, topics and careers; their ids until it comes. Offers are called as `offers` says. */
export function useTitles(offers: ReadonlyMap<string, string>): Titles {
  const { content } = useSite();
  const { i18n } = useLingui();
  const { value: careers } = useCareers();
  const { value: cover } = useLoad(content, () => content.cover());
  const { value: traits } = useLoad(content, () => content.traits());
  const career = (soc: string) => careers?.name[careers.row(soc) ?? -1] ?? soc;
  const topic = (id: string) => traits?.topics?.find((one) => one.id === id)?.name ?? id;
  const group = (id: string) => {
    const known = MAJOR_GROUPS.find((one) => one === id);
    return known === undefined ? id : i18n._(`major.${known}`);
  };
  const offer = (id: string) => offers.get(id) ?? id;
  const of = { topic, family: topic, offer, asked: offer, unmet: group, career };
  return {
    quiz: (id) => {
      const soc = id.startsWith('fit/') ? id.slice('fit/'.length) : undefined;
      if (soc !== undefined) return i18n._('fair.ownQuiz', { career: career(soc) });
      return cover?.quizzes.find((quiz) => quiz.id === id)?.title ?? id;
    },
    of: (list, name) => of[list](name),
  };
}
