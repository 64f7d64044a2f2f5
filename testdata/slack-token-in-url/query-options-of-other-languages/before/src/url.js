const url = new URL('https://slack.com/api/rtm.start');
url.searchParams.set('token', process.env.TOKEN);
url.searchParams.append('no_unreads', '1');
fetch(url).then((res) => res.json()).then((rtm) => {
  start(rtm.url);
  rtm.ims.forEach((im) => console.log(im.id));
});
