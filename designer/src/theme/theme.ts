import { type CSSVariablesResolver, createTheme, rem } from '@mantine/core';
import { dark, gray, sea } from './palette.js';

/**
 * The design decisions of the whole client.
 *
 * - Rhythm: 4 px; distances are 4, 8, 12, 16, 24, 32.
 * - Type: 14 px body, 12 px notes, 16 px and up for titles; the system's font, which has good Cyrillic everywhere.
 * - One accent (`sea`) for what can be pressed and where one is. Amber with a dashed edge means "not written to the database", nowhere anything else.
 * - Roles of colour are variables (`--surface`, `--line`, `--staged-soft`): components name a role, never a shade.
 */
export const theme = createTheme({
  primaryColor: 'sea',
  primaryShade: { light: 7, dark: 6 },
  colors: { sea, gray, dark },
  black: '#1a2128',
  cursorType: 'pointer',
  respectReducedMotion: true,
  fontFamily:
    'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", Ubuntu, "Helvetica Neue", Arial, "DejaVu Sans", sans-serif',
  fontFamilyMonospace:
    'ui-monospace, "SF Mono", "Cascadia Mono", "Segoe UI Mono", "Roboto Mono", "DejaVu Sans Mono", monospace',
  fontSizes: { xs: rem(12), sm: rem(14), md: rem(16), lg: rem(18), xl: rem(22) },
  lineHeights: { xs: '1.35', sm: '1.45', md: '1.5', lg: '1.4', xl: '1.3' },
  headings: {
    fontWeight: '600',
    textWrap: 'pretty',
    sizes: {
      h1: { fontSize: rem(22), lineHeight: '1.3' },
      h2: { fontSize: rem(18), lineHeight: '1.35' },
      h3: { fontSize: rem(16), lineHeight: '1.4' },
      h4: { fontSize: rem(14), lineHeight: '1.45' },
    },
  },
  spacing: { xs: rem(4), sm: rem(8), md: rem(12), lg: rem(16), xl: rem(24) },
  radius: { xs: rem(3), sm: rem(6), md: rem(8), lg: rem(12), xl: rem(20) },
  defaultRadius: 'sm',
  breakpoints: { xs: '24.375em', sm: '48em', md: '62em', lg: '80em', xl: '100em' },
  shadows: {
    xs: '0 1px 2px rgb(15 35 50 / 8%)',
    sm: '0 1px 3px rgb(15 35 50 / 10%)',
    md: '0 4px 16px rgb(15 35 50 / 12%)',
    lg: '0 12px 32px rgb(15 35 50 / 16%)',
    xl: '0 20px 48px rgb(15 35 50 / 20%)',
  },
  components: {
    Text: { defaultProps: { size: 'sm' } },
    Anchor: { defaultProps: { size: 'sm' } },
    Button: { defaultProps: { size: 'sm' } },
    ActionIcon: { defaultProps: { variant: 'subtle', color: 'gray', size: 'lg' } },
    Modal: { defaultProps: { padding: 'xl', radius: 'lg', centered: true } },
    Drawer: { defaultProps: { padding: 'xl' } },
    Menu: { defaultProps: { shadow: 'md', radius: 'md', withInitialFocusPlaceholder: false } },
    // A choice is taken back by its cross, never by choosing it again.
    Select: { defaultProps: { allowDeselect: false } },
    Popover: { defaultProps: { shadow: 'md', radius: 'md' } },
    Tooltip: { defaultProps: { openDelay: 400, withinPortal: true } },
    Paper: { defaultProps: { radius: 'md' } },
    Table: { defaultProps: { verticalSpacing: 'sm', horizontalSpacing: 'md' } },
    Alert: { defaultProps: { radius: 'md' } },
    Skeleton: { defaultProps: { radius: 'sm' } },
  },
});

/** Roles of colour. Text roles reach 4.5:1 on every surface they stand on, in both schemes. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: {
    '--rail-width': rem(240),
    '--rail-width-narrow': rem(64),
    '--bottom-bar': rem(56),
    '--touch': rem(44),
    '--reading-width': rem(720),
    '--page-width': rem(1120),
  },
  light: {
    '--mantine-color-body': '#ffffff',
    '--mantine-color-dimmed': gray[6],
    '--mantine-color-placeholder': '#6b7883',
    '--mantine-color-error': '#b3261e',
    '--mantine-color-default-border': gray[3],
    ...stated('red', '#fcebea', '#a3231c', '#b3261e', '#99201a'),
    ...stated('green', '#e6f4ea', '#1c6537', '#1f7a41', '#1a6837'),
    ...stated('yellow', '#fdf0d7', '#7a4a00', '#8a5a00', '#754c00'),
    '--page': gray[0],
    '--surface': '#ffffff',
    '--surface-sunken': gray[1],
    '--surface-hover': '#f0f4f6',
    '--line': gray[2],
    '--line-strong': gray[5],
    '--field-edge': '#7d8994',
    '--text': '#1a2128',
    '--text-muted': gray[6],
    '--accent': sea[7],
    '--accent-text': sea[7],
    '--accent-soft': sea[0],
    '--accent-line': sea[2],
    '--staged': '#b26a00',
    '--staged-text': '#7a4a00',
    '--staged-soft': '#fff6e3',
    '--good-text': '#1c6537',
    '--good-soft': '#e6f4ea',
    '--warn-text': '#7a4a00',
    '--warn-soft': '#fdf0d7',
    '--bad-text': '#a3231c',
    '--bad-soft': '#fcebea',
    '--bad': '#b3261e',
  },
  dark: {
    '--mantine-color-body': dark[7],
    '--mantine-color-dimmed': dark[2],
    '--mantine-color-placeholder': '#8c98a3',
    '--mantine-color-error': '#ff8a80',
    '--mantine-color-default-border': '#3d4853',
    ...stated('red', '#3a1a18', '#ff9d94', '#b3362e', '#c4453c'),
    ...stated('green', '#14301d', '#86d6a0', '#1f7a41', '#238a4a'),
    ...stated('yellow', '#33270f', '#f2c572', '#8a5a00', '#9c6600'),
    '--mantine-color-anchor': sea[3],
    '--mantine-color-sea-light': '#123240',
    '--mantine-color-sea-light-hover': '#1f5368',
    '--page': '#11161a',
    '--surface': dark[7],
    '--surface-sunken': dark[6],
    '--surface-hover': '#1e252b',
    '--line': '#2a323a',
    '--line-strong': '#6d7985',
    '--field-edge': '#73808c',
    '--text': dark[0],
    '--text-muted': dark[2],
    '--accent': sea[4],
    '--accent-text': sea[3],
    '--accent-soft': '#123240',
    '--accent-line': '#1f5368',
    '--staged': '#d99a2b',
    '--staged-text': '#f2c572',
    '--staged-soft': '#33270f',
    '--good-text': '#86d6a0',
    '--good-soft': '#14301d',
    '--warn-text': '#f2c572',
    '--warn-soft': '#33270f',
    '--bad-text': '#ff9d94',
    '--bad-soft': '#3a1a18',
    '--bad': '#ff8a80',
  },
});

/** Mantine's own colours of states, in our tones: alerts, chips, dangerous buttons. */
function stated(color: 'red' | 'green' | 'yellow', soft: string, text: string, filled: string, hover: string) {
  const name = `--mantine-color-${color}`;
  return {
    [`${name}-light`]: soft,
    [`${name}-light-hover`]: soft,
    [`${name}-light-color`]: text,
    [`${name}-text`]: text,
    [`${name}-filled`]: filled,
    [`${name}-filled-hover`]: hover,
  };
}
