"""The peer of bench/cold.py: a Lambda handler as one writes it in Python with boto3, and the loop of its runtime. Seven calls to
two services; it stores nothing, checks nothing, and tells nobody."""
import http.client
import json
import os

import boto3

ecs, dynamodb = boto3.client("ecs"), boto3.client("dynamodb")


def handle(event):
    service = ecs.describe_services(cluster="demo", services=[event["service"]])["services"][0]
    ecs.describe_task_definition(taskDefinition=service["taskDefinition"])
    dynamodb.describe_table(TableName=event["table"])
    dynamodb.query(TableName=event["table"], KeyConditionExpression="#s = :s", ExpressionAttributeNames={"#s": "stream"},
                   ExpressionAttributeValues={":s": {"S": "a"}}, Limit=10)
    dynamodb.get_item(TableName=event["table"], Key={"stream": {"S": "a"}, "n": {"N": "1"}})
    ecs.register_task_definition(family="asked", containerDefinitions=[
        {"name": "app", "image": "none", "memory": 64, "command": ["true"]}])
    ecs.describe_services(cluster="demo", services=[event["service"]])
    return {"ok": True}


def main():
    api = http.client.HTTPConnection(os.environ["AWS_LAMBDA_RUNTIME_API"])
    while True:
        api.request("GET", "/2018-06-01/runtime/invocation/next")
        answer = api.getresponse()
        request_id, event = answer.headers["Lambda-Runtime-Aws-Request-Id"], json.loads(answer.read())
        body = json.dumps(handle(event)).encode()
        api.request("POST", f"/2018-06-01/runtime/invocation/{request_id}/response", body)
        api.getresponse().read()


main()
