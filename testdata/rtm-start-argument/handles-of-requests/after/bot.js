function start(token) {
  const xhr = new XMLHttpRequest();
  xhr.open('POST', 'https://slack.com/api/rtm.start');
  xhr.onload = () => console.log(JSON.parse(xhr.responseText).channels);
  xhr.send('simple_latest=1&token=' + token);
}
function users(token) {
  const xhr = new XMLHttpRequest();
  xhr.open('POST', 'https://slack.com/api/users.list');
  xhr.onload = () => console.log(JSON.parse(xhr.responseText).channels);
  xhr.send('include_locale=1&token=' + token);
}
