import { Tooltip, UnstyledButton } from '@mantine/core';
import type { ReactNode } from 'react';
import { Chip, type Tone } from './Chip.js';
import css from './Chip.module.css';

interface ExplainedChipProps {
  readonly tone?: Tone;
  readonly help: string;
  readonly children: ReactNode;
}

/** A chip that says what it means when pointed at, focused or pressed. */
export function ExplainedChip({ tone = 'plain', help, children }: ExplainedChipProps) {
  return (
    <Tooltip label={help} multiline w={300} events={{ hover: true, focus: true, touch: true }}>
      <UnstyledButton className={css.explained}>
        <Chip tone={tone}>{children}</Chip>
      </UnstyledButton>
    </Tooltip>
  );
}
