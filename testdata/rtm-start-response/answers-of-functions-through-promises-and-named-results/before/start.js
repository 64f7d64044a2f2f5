async function start(headers) {
  const response = await fetch("https://slack.com/api/rtm.start", { headers });
  return response.json();
}

start({}).then(answer => {
  answer.users.forEach(user => console.log(user.name));
});

function names(headers) {
  return start(headers).then(function (answer) {
    return answer.channels.map(channel => channel.name);
  });
}
