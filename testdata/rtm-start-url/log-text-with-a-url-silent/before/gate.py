import logging

import slack_sdk

logger = logging.getLogger(__name__)


def opened(client, log):
    logger.info("GET https://slack.com/api/rtm.start")
    log.write("rtm.start\n")
    return client.rtm_connect()
