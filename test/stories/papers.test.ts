import '../../src/elements/papers/papers.js';
import * as stories from '../../stories/papers.stories.js';
import { checkStories } from './check.js';

checkStories('maturity-papers', stories);
