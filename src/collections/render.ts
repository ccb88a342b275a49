/** Turns an entry's MDX into a component; here because only this folder opens `astro:content`. */
export { render } from 'astro:content';
