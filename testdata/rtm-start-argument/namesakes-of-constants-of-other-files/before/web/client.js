const METHOD = 'https://example.com/api';
const answer = await axios.get(METHOD, { params: { no_unreads: 1 } });
console.log(answer.data.users);
