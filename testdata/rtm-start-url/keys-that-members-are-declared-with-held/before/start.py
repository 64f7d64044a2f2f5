from pydantic import BaseModel, Field
import httpx


class Start(BaseModel):
    people: list[dict] = Field(alias='users')


start = Start.model_validate(httpx.post('https://slack.com/api/rtm.start').json())
print(start.people[0])
