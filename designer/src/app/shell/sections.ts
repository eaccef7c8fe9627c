import {
  type Icon,
  IconAlertTriangle,
  IconBriefcase,
  IconDatabase,
  IconInbox,
  IconRoute2,
  IconSettings,
} from '@tabler/icons-react';
import type { ComponentType } from 'react';
import { IncidentCount } from '../../incidents/IncidentCount.js';
import { useViewer, type Viewer } from '../../session/viewer.js';
import { paths } from '../paths.js';

export type SectionName = 'inbox' | 'cases' | 'incidents' | 'data' | 'processes' | 'administration';

export interface Section {
  readonly name: SectionName;
  readonly href: string;
  /** The address belongs to this section when it begins so. */
  readonly prefix: string;
  readonly icon: Icon;
  /** How much waits there, live. */
  readonly Count?: ComponentType;
}

interface Offered extends Section {
  offered(viewer: Viewer): boolean;
}

const all: readonly Offered[] = [
  { name: 'inbox', href: paths.inbox(), prefix: '/inbox', icon: IconInbox, offered: viewer => viewer.may('WORK') },
  { name: 'cases', href: paths.cases(), prefix: '/cases', icon: IconBriefcase, offered: mayReadCases },
  {
    name: 'incidents',
    href: paths.incidents(),
    prefix: '/incidents',
    icon: IconAlertTriangle,
    offered: viewer => viewer.may('MANAGE'),
    Count: IncidentCount,
  },
  { name: 'data', href: paths.data(), prefix: '/data', icon: IconDatabase, offered: opensData },
  {
    name: 'processes',
    href: paths.processes(),
    prefix: '/processes',
    icon: IconRoute2,
    offered: viewer => viewer.may('DESIGN'),
  },
  {
    name: 'administration',
    href: paths.administration(),
    prefix: '/administration',
    icon: IconSettings,
    offered: viewer => viewer.may('ADMINISTER') || viewer.may('INTEGRATE'),
  },
];

/** Whoever is from outside is shown the room where there is something of theirs. */
function opensData({ outside, opensRecords }: Viewer): boolean {
  return !outside || opensRecords;
}

/** Cases are for those who work on them, manage them or design their processes. */
function mayReadCases({ may }: Viewer): boolean {
  return may('WORK') || may('MANAGE') || may('DESIGN');
}

/** The rooms this person may enter. */
export function useSections(): readonly Section[] {
  const viewer = useViewer();
  return all.filter(section => section.offered(viewer));
}

const homes: readonly SectionName[] = ['inbox', 'processes', 'cases', 'administration', 'data'];

/** Where a person begins: at the room of their main work. */
export function useHome(): string {
  const sections = useSections();
  const home = homes.flatMap(name => sections.find(section => section.name === name) ?? [])[0];
  return home?.href ?? paths.data();
}
