import '../../src/elements/scope/scope.js';
import * as stories from '../../stories/scope.stories.js';
import { checkStories } from './check.js';

checkStories('maturity-scope', stories, { LongNames: 'it writes nothing itself' });
