import { expect, test } from 'vitest';
import { type Profile, profileTimes } from './profileTimes';

const frame = (functionName: string, url = '') => ({ functionName, url, lineNumber: 4 });

const profile: Profile = {
  nodes: [
    { id: 1, callFrame: frame('(root)'), children: [2, 5] },
    { id: 2, callFrame: frame('outer', 'http://host/assets/a.js'), children: [3] },
    { id: 3, callFrame: frame('inner', 'http://host/assets/a.js'), children: [4] },
    { id: 4, callFrame: frame('outer', 'http://host/assets/a.js') },
    { id: 5, callFrame: frame('(idle)') },
  ],
  samples: [2, 3, 4, 5],
  timeDeltas: [1000, 2000, 4000, 8000],
};

test('self and total time by function; what calls itself counts once, idle time not at all', () => {
  const { self, total } = profileTimes(profile);
  expect([...self]).toEqual([
    ['outer a.js:5', 5],
    ['inner a.js:5', 2],
  ]);
  expect(Object.fromEntries(total)).toEqual({ 'outer a.js:5': 7, 'inner a.js:5': 6, '(root)': 7 });
});

test('a long gap counts in part', () => {
  expect(profileTimes(profile, 3000).self.get('outer a.js:5')).toBe(4);
});
