export * from './hr-vraag.model';
export * from './geschiktheid.model';
