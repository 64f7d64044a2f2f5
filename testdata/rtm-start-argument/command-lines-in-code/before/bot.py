import subprocess

subprocess.check_output("curl -s -d token=x -d no_unreads=1 https://slack.com/api/rtm.start", shell=True)
subprocess.check_output(f"curl -s -d 'token={token}&no_latest={flag}' https://slack.com/api/rtm.start", shell=True)
subprocess.run(["curl", "-d", "mpim_aware=1", "https://slack.com/api/rtm.start"])
subprocess.check_output("curl -s -d include_locale=1 https://slack.com/api/users.list", shell=True)
