import { WideTable } from '../../../components/WideTable';
import type { AskedItem, Tried } from '../../../content/tried/tried';
import type { Item, Quiz } from '../../../engine/quiz';
import { Trans, useLingui } from '../../../i18n/react';
import 'virtual:fitpath/messages/items';
import 'virtual:fitpath/messages/tried';

/** How many of the people saw each question, and how many gave each answer: a condition that nobody meets shows here. */
export function AskedTable({ quiz, tried }: { readonly quiz: Quiz; readonly tried: Tried }) {
  return (
    <WideTable
      id="tried-asked"
      folded
      caption={<Trans id="tried.asked" />}
      columns={['tried.question', 'tried.seen', 'tried.answers']}
    >
      {tried.items.map((asked, at) => {
        const item = quiz.items.find(({ id }) => id === asked.id);
        return (
          <tr key={asked.id}>
            <th scope="row">
              <span>{`${String(at + 1)}. ${item?.prompt ?? ''}`}</span>
            </th>
            <td>
              <Trans id="tried.of" values={{ found: asked.seen, people: tried.people }} />
            </td>
            <td>{item && <Answers item={item} asked={asked} />}</td>
          </tr>
        );
      })}
    </WideTable>
  );
}

function Answers({ item, asked }: { readonly item: Item; readonly asked: AskedItem }) {
  const { i18n } = useLingui();
  const nameOf = (answer: string): string => {
    if (item.type === 'agree') return i18n._(`agree.${answer as '1' | '2' | '3' | '4' | '5'}`);
    if (item.type === 'slider') return answer;
    return item.options.find(({ id }) => id === answer)?.label ?? answer;
  };
  const given = Object.entries(asked.answers).map(
    ([answer, people]) => `${nameOf(answer)}: ${String(people)}`,
  );
  return <span>{given.join(' · ')}</span>;
}
