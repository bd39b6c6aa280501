import { Trans } from '../../../i18n/react';
import { Flower, type PetalScore } from '../../../components/flower/Flower';
import type { TraitNames } from '../../../engine/traits';
import styles from './Attract.module.css';
import { Begin, OtherTitles } from './Begin';
import { Organizer } from './Organizer';
import type { KioskOptions } from '../options';
import type { Note } from '../notes';
import type { Scene } from './scenes';
import { sceneWords } from './scene-words';
import { StaffNotes } from './StaffNotes';
import { useGrowth } from './use-attract-growth';
import 'virtual:fitpath/messages/kiosk';

interface Props {
  readonly options: KioskOptions;
  readonly notes: readonly Note[];
  /** Visitors can take their result along on their phones. */
  readonly takesAlong: boolean;
  readonly scenes: readonly Scene[];
  readonly traits: TraitNames;
  /** In a language, where there are several to choose from. */
  readonly onBegin: (language?: string) => void;
}

/** Where the picture stands, a little elsewhere with each career, so that no line burns into the screen; in percent. */
const PLACES = [
  [0, 0],
  [0.9, 0.5],
  [-0.8, 0.8],
  [0.5, -0.7],
  [-0.6, -0.4],
] as const;

/** What stops somebody in passing: flowers of real careers that grow, one striking figure each, and a touch anywhere begins. */
export function Attract({ options, notes, takesAlong, scenes, traits, onBegin }: Props) {
  const { turn, petals, leaving } = useGrowth(traits.list.length);
  const scene = scenes[turn % scenes.length];
  const [x, y] = PLACES[turn % PLACES.length] ?? PLACES[0];
  const words = scene?.striking && sceneWords(scene.striking);
  return (
    <main className={`cover ${styles.attract ?? ''}`} data-leaving={leaving} data-open={petals > 12}>
      <div className={styles.moved} style={{ transform: `translate(${x}%, ${y}%)` }}>
        <div className={styles.words}>
          <Organizer options={options} />
          <h1>
            <Trans id="kiosk.title" />
          </h1>
          <OtherTitles languages={options.languages} />
        </div>
        <div className={styles.begin}>
          <Begin languages={options.languages} onBegin={onBegin} />
          <p>
            <Trans id={takesAlong ? 'kiosk.promise' : 'kiosk.promise.here'} />
          </p>
          <StaffNotes notes={notes} />
        </div>
        {scene && (
          <figure className={styles.plant} key={turn}>
            <svg className={styles.stem} viewBox="0 0 260 210" aria-hidden="true">
              <path d="M131 -60C127 70 131 140 130 210" />
              <path d="M130 118C96 118 82 84 80 60C104 66 126 84 130 118C116 98 104 84 80 60" />
              <path d="M130 160C156 154 176 130 182 104C150 108 132 128 130 160C144 136 160 122 182 104" />
            </svg>
            <Flower
              traits={traits}
              profile={scoresOf(scene, traits).slice(0, petals)}
              level="bloom"
              responses={petals * 2}
              fresh={traits.list.slice(petals - 1, petals).map((trait) => trait.id)}
              title=""
            />
            <figcaption>
              <p className={styles.name}>{scene.name}</p>
              {words && (
                <p className={styles.striking}>
                  <b>{words.figure}</b> <span>{words.what}</span>
                  <small>{words.source}</small>
                </p>
              )}
            </figcaption>
          </figure>
        )}
      </div>
    </main>
  );
}

/** A career in full colour, as on the cover: nobody has a profile yet. */
function scoresOf(scene: Scene, traits: TraitNames): readonly PetalScore[] {
  return traits.list.map(({ id }) => ({
    trait: id,
    score: scene.positions[id] ?? 50,
    standardError: 9,
    evidence: 3,
  }));
}
