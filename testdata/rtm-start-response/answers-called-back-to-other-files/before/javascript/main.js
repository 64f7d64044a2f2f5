const slack = require('./slack');
slack.start(process.env.TOKEN, (err, team) => {
  team.users.forEach(u => console.log(u.name));
});
