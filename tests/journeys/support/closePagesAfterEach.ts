import { afterEach } from 'vitest';
import { closePages } from './browser';

/** What a test has opened is closed when it ends, failed or not. Vitest runs this anew for each file. */
afterEach(closePages);
