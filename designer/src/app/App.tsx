import { localStorageColorSchemeManager, MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { QueryClientProvider } from '@tanstack/react-query';
import { queryClient } from '../graphql/query-client.js';
import { SessionGate } from '../session/SessionGate.js';
import { cssVariables, theme } from '../theme/theme.js';
import { Broken } from './Broken.js';
import { ConnectionBar } from './ConnectionBar.js';
import { Routes } from './Routes.js';
import { Shell } from './shell/Shell.js';

const colorScheme = localStorageColorSchemeManager({ key: 'marshrut.theme' });

export function App() {
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariables}
      colorSchemeManager={colorScheme}
      defaultColorScheme="auto"
    >
      <Broken>
        <QueryClientProvider client={queryClient}>
          <Notifications position="bottom-right" />
          <ConnectionBar />
          <SessionGate>
            <Shell>
              <Routes />
            </Shell>
          </SessionGate>
        </QueryClientProvider>
      </Broken>
    </MantineProvider>
  );
}
