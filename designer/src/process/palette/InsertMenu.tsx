import { Paper, TextInput } from '@mantine/core';
import { useClickOutside } from '@mantine/hooks';
import type { BlockDefinition } from '@marshrut/model';
import { IconSearch } from '@tabler/icons-react';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSay } from '../../i18n/local-text.js';
import { BlockIcon } from '../blocks/BlockIcon.js';
import css from './InsertMenu.module.css';
import type { Offer } from './offers.js';

interface InsertMenuProps {
  readonly offers: (search: string) => readonly Offer[];
  /** A block that fits the words and stands at another level: it is told where. */
  readonly elsewhere: (search: string) => BlockDefinition | undefined;
  readonly x: number;
  readonly y: number;
  readonly onClose: () => void;
}

/** One menu for every «+»: only what is legal here, found by the person's own words; arrows and Enter. */
export function InsertMenu({ offers, elsewhere, x, y, onClose }: InsertMenuProps) {
  const { t } = useTranslation('process');
  const say = useSay();
  const list = useId();
  const [search, setSearch] = useState('');
  const [at, setAt] = useState(0);
  const paper = useClickOutside(onClose);
  const found = offers(search);
  const other = found.length === 0 ? elsewhere(search) : undefined;
  const take = (offer: Offer | undefined) => {
    if (!offer) return;
    onClose();
    offer.take();
  };
  const press = (key: string): boolean => {
    if (key === 'ArrowDown') setAt(Math.min(at + 1, found.length - 1));
    else if (key === 'ArrowUp') setAt(Math.max(at - 1, 0));
    else if (key === 'Enter') take(found[at]);
    else if (key === 'Escape') onClose();
    else return false;
    return true;
  };
  return (
    <Paper ref={paper} shadow="lg" withBorder className={`${css.menu} nokey nowheel`} style={{ left: x, top: y }}>
      <TextInput
        autoFocus
        placeholder={t('searchBlock')}
        aria-label={t('searchBlock')}
        leftSection={<IconSearch size={16} aria-hidden />}
        value={search}
        onChange={event => {
          setSearch(event.target.value);
          setAt(0);
        }}
        onKeyDown={event => {
          event.stopPropagation();
          if (press(event.key)) event.preventDefault();
        }}
        role="combobox"
        aria-expanded="true"
        aria-controls={list}
        aria-activedescendant={found[at] && `${list}-${found[at].id}`}
      />
      <div id={list} role="listbox" aria-label={t('blocks')} className={css.list}>
        {found.map((offer, index) => (
          <div key={offer.id}>
            {offer.group && offer.group !== found[index - 1]?.group && (
              <div className={css.group}>{t(offer.group)}</div>
            )}
            <div
              id={`${list}-${offer.id}`}
              role="option"
              tabIndex={-1}
              aria-selected={index === at}
              className={css.item}
              ref={index === at ? scrollIntoView : undefined}
              onPointerMove={() => setAt(index)}
              onClick={() => take(offer)}
              onKeyDown={event => press(event.key)}
            >
              <BlockIcon block={offer.block} size={30} />
              <span className={css.words}>
                <span className={css.name}>{say(offer.name)}</span>
                {offer.hint && <span className={css.hint}>{say(offer.hint)}</span>}
              </span>
            </div>
          </div>
        ))}
        {found.length === 0 && (
          <div className={css.none}>
            {other
              ? t(other.place === 'task' ? 'standsInTask' : 'standsInProcess', { name: say(other.name) })
              : t('nothingFound')}
          </div>
        )}
      </div>
    </Paper>
  );
}

/** Answers nothing: what a ref answers is called when the item goes. */
function scrollIntoView(item: HTMLElement | null): void {
  void item?.scrollIntoView({ block: 'nearest' });
}
