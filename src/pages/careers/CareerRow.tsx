import { memo, startTransition, useOptimistic } from 'react';
import { Trans } from '../../i18n/react';
import { Link } from 'react-router-dom';
import { Deferred } from '../../components/Deferred';
import { KeepButton } from '../../components/career/KeepButton';
import { paths } from '../../paths';
import 'virtual:fitpath/messages/search';

export interface RowWords {
  readonly soc: string;
  readonly name: string;
  /** What they do, in a sentence. */
  readonly line: string;
  /** What the box is called, before the name. */
  readonly choose: string;
  readonly pay: string;
  readonly growth: string;
  readonly schooling: string;
  readonly openings?: string;
  /** Said of jobs that few people in the country have. */
  readonly rare?: string;
  /** Its page tells of a day in the job. */
  readonly told?: string;
  /** Whose figures they are, where they are a wider group's. */
  readonly group?: string;
}

interface Props {
  readonly words: RowWords;
  /** How it fits the person; its place is kept free while that is not known. */
  readonly fit: string | undefined;
  /** The other name by which it was found. */
  readonly via: string | undefined;
  readonly chosen: boolean;
  readonly onChoose: (soc: string, chosen: boolean) => void;
}

/**
 * One career in the index: its name, its line, its figures, and a box that chooses it to be compared. The name and the line stand
 * first and alone, since a page that came prerendered is read back from them; it has 923 of these, so none carries a class.
 */
export const CareerRow = memo(function CareerRow({ words, fit, via, chosen, onChoose }: Props) {
  const { soc, name, line, pay, growth, schooling, openings, rare, group, told } = words;
  // The choice goes through the address; its tick does not wait for that.
  const [ticked, tick] = useOptimistic(chosen);
  const choose = (checked: boolean) =>
    startTransition(() => {
      tick(checked);
      onChoose(soc, checked);
    });
  return (
    <li>
      <Link to={paths.career(soc)} discover="none">
        {name}
      </Link>
      <p>{line}</p>
      <b>{pay}</b>
      <p>
        <span>{growth}</span>
        {openings !== undefined && <span>{openings}</span>}
        <span>{schooling}</span>
        {rare !== undefined && <b>{rare}</b>}
        {told !== undefined && <b>{told}</b>}
        {group !== undefined && <i>{group}</i>}
        {via !== undefined && (
          <i>
            <Trans id="search.via" values={{ name: via }} />
          </i>
        )}
      </p>
      <span>{fit}</span>
      {/* In the page as it is sent, 923 leaves would weigh 8 kB. */}
      <Deferred>
        <KeepButton soc={soc} name={name} />
      </Deferred>
      <label>
        <input
          type="checkbox"
          autoComplete="off"
          checked={ticked}
          onChange={(event) => choose(event.target.checked)}
        />
        <span>{words.choose}</span> <span className="visually-hidden">{name}</span>
      </label>
    </li>
  );
});
