/** Two days of Workrave, the first of which lasts over midnight. The form is that of its version 4. */
export const workrave = `WorkRaveStats 4
D 27 10 126 16 51 28 10 126 3 59
B 0 7 9 8 30 0 0 9 42 
B 1 7 5 2 1 2 3 5 8646 
B 2 7 0 0 0 0 0 0 0 
m 6 11368 2821324 1691215 4392 8388 8242 
D 28 10 126 9 12 28 10 126 17 20
B 0 7 2 2 45 0 0 2 0 
B 1 7 0 1 0 0 0 0 12742 
B 2 7 0 0 0 0 0 0 0 
m 6 12742 2931484 1882849 4485 11031 8463 
`;
