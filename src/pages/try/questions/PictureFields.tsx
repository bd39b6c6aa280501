import { useId, useState } from 'react';
import { Trans } from '../../../i18n/react';
import { textOf, type Written } from '../../../content/draft/doc';
import { put } from '../../../content/draft/edit';
import { useStudio } from '../studio/studio';
import { LineField } from './fields';
import list from './Options.module.css';
import 'virtual:fitpath/messages/studio';

interface Props {
  readonly path: (string | number)[];
  readonly option: Written;
  readonly letter: string;
}

/** Bytes of a picture that a quiz carries in its text [Q12]. */
const MOST = 60_000;
const KINDS = 'image/png,image/jpeg,image/webp,image/gif,image/avif,image/svg+xml';

/** The picture of an option: from a file of the author's, which then stands in the quiz itself, and what it shows in words. */
export function PictureFields({ path, option, letter }: Props) {
  const { edit } = useStudio();
  const [refused, setRefused] = useState<'large' | 'unreadable'>();
  const id = useId();
  const image = textOf(option['image']);
  const choose = (file: File | undefined) => {
    if (!file) return;
    if (file.size > MOST) return setRefused('large');
    if (!KINDS.split(',').includes(file.type)) return setRefused('unreadable');
    readAsData(file).then(
      (data) => {
        setRefused(undefined);
        edit((text) => put(text, [...path, 'image'], data), { id: 'studio.step.picture' });
      },
      () => setRefused('unreadable'),
    );
  };
  return (
    <div className={list.picture}>
      {image.startsWith('data:image/') && <img src={image} alt="" />}
      <label htmlFor={id}>
        <Trans id="studio.picture" values={{ letter }} />
      </label>
      <input
        id={id}
        type="file"
        accept={KINDS}
        onChange={({ target }) => {
          choose(target.files?.[0]);
          // So that the same file can be chosen again.
          target.value = '';
        }}
      />
      {refused && (
        <p role="status" className={list.refused}>
          <Trans id={`studio.picture.${refused}`} />
        </p>
      )}
      {image !== '' && !image.startsWith('data:') && <code>{image}</code>}
      <LineField
        path={[...path, 'alt']}
        value={option['alt']}
        label={<Trans id="studio.alt" values={{ letter }} />}
      />
    </div>
  );
}

/** A file as the text of a `data:` address. */
function readAsData(file: File): Promise<string> {
  return new Promise((done, fail) => {
    const reader = new FileReader();
    reader.onload = () => done(reader.result as string);
    reader.onerror = () => fail(reader.error ?? new Error('unreadable'));
    reader.readAsDataURL(file);
  });
}
