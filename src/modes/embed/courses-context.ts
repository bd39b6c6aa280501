import { createContext } from 'react';
import { keepCourses } from '../../session/keep-courses';
import { memoryStore } from '../../session/storage';

/** How the runs in this frame go; at build, and where no page is around, those of nobody. */
export const CoursesContext = createContext(keepCourses(memoryStore()));
