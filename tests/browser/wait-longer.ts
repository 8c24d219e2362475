import { configure } from '@testing-library/react';

// `findBy…` and `waitFor` give up after a second by default, which a busy machine takes to fetch a script.
configure({ asyncUtilTimeout: 20_000 });
