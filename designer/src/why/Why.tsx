import './words.js';
import '../changes/words.js';
import { ActionIcon, Button, Popover } from '@mantine/core';
import { IconHelp } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';

interface WhyProps {
  /** What the value is called. */
  readonly name: string;
  /** With its name on the button, where nothing else tells it. */
  readonly named?: boolean;
  /** What is told: asked of the server only once it is opened. */
  readonly children: ReactNode;
}

/** «Откуда значение»: a small button by a field, and the answer in a popover. */
export function Why({ name, named = false, children }: WhyProps) {
  const { t } = useTranslation('why');
  const [opened, setOpened] = useState(false);
  const label = t('ask', { name });
  const toggle = () => setOpened(!opened);
  return (
    <Popover opened={opened} onChange={setOpened} width={300} trapFocus returnFocus withArrow position="bottom-start">
      <Popover.Target>
        {named ? (
          <Button variant="default" size="compact-sm" aria-label={label} onClick={toggle}>
            {name}
          </Button>
        ) : (
          <ActionIcon variant="subtle" color="gray" size="sm" aria-label={label} onClick={toggle}>
            <IconHelp size={16} aria-hidden />
          </ActionIcon>
        )}
      </Popover.Target>
      <Popover.Dropdown aria-label={label}>{opened && children}</Popover.Dropdown>
    </Popover>
  );
}
