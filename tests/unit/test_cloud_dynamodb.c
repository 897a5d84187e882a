/* cloud/dynamodb: operations on items, batches, transactions, tables. */
#include "test_cloud_dynamodb.h"

/* The text with its @ replaced by a number. */
static const char *with(struct world *w, const char *text, int number) {
    size_t at = strcspn(text, "@");
    return str_fmt(&w->arena, "%.*s%d%s", (int)at, text, number, text + at + 1).ptr;
}

static void items_are_put_read_and_deleted(void **state) {
    struct world *w = *state;
    expect(w, "PutItem", "{'TableName':'tab','Item':{'pk':{'S':'a'},'n':{'N':'0042.1200'}}}", "{}");
    expect(w, "GetItem", "{'TableName':'tab','Key':{'pk':{'S':'a'}}}",
           "{'Item':{'pk':{'S':'a'},'n':{'N':'42.12'}}}");
    expect(w, "GetItem", "{'TableName':'tab','Key':{'pk':{'S':'b'}}}", "{}");
    expect(w, "PutItem",
           "{'TableName':'tab','Item':{'pk':{'S':'a'},'x':{'NULL':true}},"
           "'ReturnValues':'ALL_OLD'}",
           "{'Attributes':{'pk':{'S':'a'},'n':{'N':'42.12'}}}");
    expect(w, "DeleteItem", "{'TableName':'tab','Key':{'pk':{'S':'a'}},'ReturnValues':'ALL_OLD'}",
           "{'Attributes':{'pk':{'S':'a'},'x':{'NULL':true}}}");
    expect(w, "DeleteItem", "{'TableName':'tab','Key':{'pk':{'S':'a'}},'ReturnValues':'ALL_OLD'}",
           "{}");
    assert_int_equal(cloud_dynamodb_item_count(w->db, STR("tab")), 0);
    assert_int_equal(cloud_dynamodb_item_count(w->db, STR("none")), SIZE_MAX);
}

static void number_keys_are_equal_by_value(void **state) {
    struct world *w = *state;
    succeed(w, "PutItem", "{'TableName':'sorted','Item':{'pk':{'S':'a'},'sk':{'N':'1000'}}}");
    expect(w, "GetItem", "{'TableName':'sorted','Key':{'sk':{'N':'1e3'},'pk':{'S':'a'}}}",
           "{'Item':{'pk':{'S':'a'},'sk':{'N':'1000'}}}");
    succeed(w, "PutItem", "{'TableName':'sorted','Item':{'pk':{'S':'a'},'sk':{'N':'10e2'}}}");
    assert_int_equal(cloud_dynamodb_item_count(w->db, STR("sorted")), 1);
}

static void requests_are_checked_in_order(void **state) {
    struct world *w = *state;
    const char *get = "GetItem", *put = "PutItem";
    invalid(w, get, "{}",
            "1 validation error detected: Value null at 'tableName' failed to satisfy "
            "constraint: Member must not be null");
    invalid(w, get, "{'TableName':''}",
            "1 validation error detected: Value at 'TableName' failed "
            "to satisfy constraint: Member must have length greater than or equal to 1");
    invalid(w, get, "{'TableName':'x!'}",
            "1 validation error detected: Value 'x!' at 'tableName' "
            "failed to satisfy constraint: Member must satisfy regular expression pattern: "
            "[a-zA-Z0-9_.-]+");
    refuse(w, get, "{'TableName':5}", "SerializationException",
           "NUMBER_VALUE cannot be converted to String");
    refuse(w, get, "{'TableName':'none','Key':{'pk':{'S':'a'}}}", "ResourceNotFoundException",
           "Requested resource not found");
    invalid(w, get, "{'TableName':'tab','Key':{'pk':{'N':'1'}}}",
            "The provided key element does not match the schema");
    invalid(w, get, "{'TableName':'tab','Key':{'pk':{'S':'a'},'x':{'S':'a'}}}",
            "The provided key element does not match the schema");
    invalid(w, get, "{'TableName':'tab','Key':{'pk':{'S':''}}}",
            "One or more parameter values are not valid. The AttributeValue for a key attribute "
            "cannot contain an empty string value. Key: pk");
    invalid(w, put, "{'TableName':'tab','Item':{'x':{'S':'a'}}}",
            "One or more parameter values were invalid: Missing the key pk in the item");
    invalid(w, put, "{'TableName':'tab','Item':{'pk':{'N':'1'}}}",
            "One or more parameter values were invalid: Type mismatch for key pk expected: S "
            "actual: N");
    invalid(w, put, "{'TableName':'tab','Item':{'pk':{}}}",
            "Supplied AttributeValue is empty, must "
            "contain exactly one of the supported datatypes");
    invalid(w, put, "{'TableName':'tab','Item':{'pk':{'S':'a','N':'1'}}}",
            "Supplied AttributeValue has more than one datatypes set, must contain exactly one of "
            "the supported datatypes");
    refuse(w, put, "{'TableName':'tab','Item':{'pk':{'N':1}}}", "SerializationException",
           "NUMBER_VALUE cannot be converted to String");
    invalid(w, put, "{'TableName':'tab','Item':{'pk':{'S':'a'}},'ReturnValues':'UPDATED_NEW'}",
            "ReturnValues can only be ALL_OLD or NONE");
    refuse(w, "Nope", "{}", "UnknownOperationException",
           "The model of DynamoDB has no operation Nope");
}

static void values_are_checked(void **state) {
    struct world *w = *state;
    const struct {
        const char *value, *message;
    } cases[] = {
        { "{'N':'abc'}", "The parameter cannot be converted to a numeric value: abc" },
        { "{'N':''}", "The parameter cannot be converted to a numeric value: " },
        { "{'N':'123456789012345678901234567890123456789'}",
          "Attempting to store more than 38 significant digits in a Number" },
        { "{'N':'1e126'}", "Number overflow. Attempting to store a number with magnitude larger "
                           "than supported range" },
        { "{'N':'1e-131'}", "Number underflow. Attempting to store a number with magnitude smaller "
                            "than supported range" },
        { "{'NULL':false}", "One or more parameter values were invalid: Null attribute value types "
                            "must have the value of true" },
        { "{'SS':[]}",
          "One or more parameter values were invalid: An string set  may not be empty" },
        { "{'NS':[]}",
          "One or more parameter values were invalid: An number set  may not be empty" },
        { "{'BS':[]}",
          "One or more parameter values were invalid: Binary sets should not be empty" },
        { "{'SS':['a','a']}", "One or more parameter values were invalid: Input collection "
                              "['a', 'a'] contains duplicates." },
        { "{'NS':['1','1.0']}", "One or more parameter values were invalid: Input collection "
                                "contains duplicates." },
        { "{'BS':['Yg==','Yg==']}", "One or more parameter values were invalid: Input collection "
                                    "['Yg==','Yg==']of type BS contains duplicates." },
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        char input[256], message[512];
        snprintf(input, sizeof input, "{'TableName':'tab','Item':{'pk':{'S':'a'},'v':%s}}",
                 cases[i].value);
        snprintf(message, sizeof message, "1 validation error detected: %s", cases[i].message);
        invalid(w, "PutItem", input, message);
    }
}

/* A value in so many maps. */
static const char *nested(struct world *w, int maps) {
    BUF_SCOPE(text, 4096);
    buf_text(&text, "{'TableName':'tab','Item':{'pk':{'S':'a'},'v':");
    for (int i = 0; i < maps; i++)
        buf_text(&text, "{'M':{'m':");
    buf_text(&text, "{'S':'x'}");
    for (int i = 0; i < maps; i++)
        buf_text(&text, "}}");
    buf_text(&text, "}}");
    return str_z(&w->arena, buf_view(&text));
}

static const char *sized(struct world *w, size_t size) {
    BUF_SCOPE(text, 1 << 20);
    buf_text(&text, "{'TableName':'tab','Item':{'pk':{'S':'a'},'v':{'S':'");
    for (size_t i = 0; i < size - 4; i++) /* pk a v: 4 bytes */
        buf_char(&text, 'x');
    buf_text(&text, "'}}}");
    return str_z(&w->arena, buf_view(&text));
}

static void items_have_limits(void **state) {
    struct world *w = *state;
    succeed(w, "PutItem", nested(w, 31));
    invalid(w, "PutItem", nested(w, 32),
            "1 validation error detected: Nesting Levels have exceeded "
            "supported limits: Attributes in the item have nested levels beyond supported limit");
    succeed(w, "PutItem", sized(w, 409600));
    invalid(w, "PutItem", sized(w, 409601), "Item size has exceeded the maximum allowed size");
    invalid(w, "UpdateItem",
            "{'TableName':'tab','Key':{'pk':{'S':'a'}},'UpdateExpression':'SET x ="
            " :v','ExpressionAttributeValues':{':v':{'S':''}}}",
            "Item size to update has exceeded the maximum allowed size");
}

static void conditions_guard_writes(void **state) {
    struct world *w = *state;
    const char *create = "{'TableName':'tab','Item':{'pk':{'S':'a'},'v':{'N':'1'}},"
                         "'ConditionExpression':'attribute_not_exists(pk)',"
                         "'ReturnValuesOnConditionCheckFailure':'ALL_OLD'}";
    expect(w, "PutItem", create, "{}");
    refuse(w, "PutItem", create, "ConditionalCheckFailedException",
           "The conditional request failed");
    assert_string_equal(json_to_str(&w->arena, w->extra).ptr,
                        quoted(w, "{'Item':{'pk':{'S':'a'},'v':{'N':'1'}}}"));
    const char *delete = "{'TableName':'tab','Key':{'pk':{'S':'a'}},'ConditionExpression':"
                         "'v = :seen','ExpressionAttributeValues':{':seen':{'N':'@.0'}}}";
    refuse(w, "DeleteItem", with(w, delete, 2), "ConditionalCheckFailedException",
           "The conditional request failed");
    assert_null(w->extra);
    expect(w, "DeleteItem", with(w, delete, 1), "{}");
    refuse(w, "DeleteItem", with(w, delete, 1), "ConditionalCheckFailedException",
           "The conditional request failed");
}

/* The sort keys of the last answer, as "1 2 3". */
static const char *keys_of(struct world *w) {
    BUF_SCOPE(text, 65536);
    const struct json *items = json_get_c(w->output, "Items");
    for (size_t i = 0; i < json_count(items); i++)
        buf_fmt(&text, "%s%.*s", i ? " " : "",
                STR_ARG(json_str(json_path(json_at(items, i), "sk", "N", NULL))));
    return str_z(&w->arena, buf_view(&text));
}

static void queries(struct world *w, const char *condition, const char *more, const char *wanted) {
    char input[512];
    snprintf(input, sizeof input,
             "{'TableName':'sorted','KeyConditionExpression':'%s'%s,"
             "'ExpressionAttributeValues':{':p':{'S':'p'},':a':{'N':'3'},':b':{'N':'5'}}}",
             condition, more);
    /* values that the condition does not name would be refused */
    if (!strstr(condition, ":b")) {
        char *at = strstr(input, ",':b':");
        memmove(at, at + strlen(",':b':{'N':'5'}"), strlen(at + strlen(",':b':{'N':'5'}")) + 1);
    }
    if (!strstr(condition, ":a")) {
        char *at = strstr(input, ",':a':");
        memmove(at, at + strlen(",':a':{'N':'3'}"), strlen(at + strlen(",':a':{'N':'3'}")) + 1);
    }
    succeed(w, "Query", input);
    if (strcmp(keys_of(w), wanted) != 0)
        fail_msg("%s%s gave %s, not %s", condition, more, keys_of(w), wanted);
}

static void queries_select_ranges(void **state) {
    struct world *w = *state;
    put_sorted(w, "p", -2, 12);
    put_sorted(w, "q", 1, 5);
    queries(w, "pk = :p", "", "-2 -1 0 1 2 3 4 5 6 7 8 9 10 11 12");
    queries(w, "pk = :p AND sk < :a", "", "-2 -1 0 1 2");
    queries(w, "pk = :p AND sk <= :a", "", "-2 -1 0 1 2 3");
    queries(w, "pk = :p AND sk > :a", "", "4 5 6 7 8 9 10 11 12");
    queries(w, "pk = :p AND sk >= :a", "", "3 4 5 6 7 8 9 10 11 12");
    queries(w, "sk = :a AND pk = :p", "", "3");
    queries(w, "(pk = :p) AND :a < sk", "", "4 5 6 7 8 9 10 11 12");
    queries(w, "pk = :p AND sk BETWEEN :a AND :b", "", "3 4 5");
    queries(w, "pk = :p AND sk BETWEEN :a AND :b", ",'ScanIndexForward':false", "5 4 3");
    queries(w, "pk = :p AND sk >= :a", ",'Limit':2", "3 4");
    queries(w, "pk = :p", ",'ScanIndexForward':false,'Limit':3", "12 11 10");
    queries(w, "pk = :p", ",'ExclusiveStartKey':{'pk':{'S':'p'},'sk':{'N':'9.5'}}", "10 11 12");
    queries(w, "pk = :p",
            ",'ScanIndexForward':false,'ExclusiveStartKey':{'pk':{'S':'p'},'sk':"
            "{'N':'0'}}",
            "-1 -2");
}

static void queries_are_checked(void **state) {
    struct world *w = *state;
    const struct {
        const char *input, *message;
    } cases[] = {
        { "", "Either the KeyConditions or KeyConditionExpression parameter must be specified in "
              "the request." },
        { ",'KeyConditionExpression':'sk = :n','ExpressionAttributeValues':{':n':{'N':'1'}}",
          "Query condition missed key schema element: pk" },
        { ",'KeyConditionExpression':'pk > :s','ExpressionAttributeValues':{':s':{'S':'1'}}",
          "Query key condition not supported" },
        { ",'KeyConditionExpression':'pk = :n','ExpressionAttributeValues':{':n':{'N':'1'}}",
          "One or more parameter values were invalid: Condition parameter type does not match "
          "schema type" },
        { ",'KeyConditionExpression':'pk = :s OR sk = :s','ExpressionAttributeValues':{':s':{'S':"
          "'1'}}",
          "Invalid operator used in KeyConditionExpression: OR" },
        { ",'KeyConditionExpression':'pk <> :s','ExpressionAttributeValues':{':s':{'S':'1'}}",
          "Invalid operator used in KeyConditionExpression: <>" },
        { ",'KeyConditionExpression':'pk = :s AND sk > :s AND sk < :s',"
          "'ExpressionAttributeValues':{':s':{'S':'1'}}",
          "Invalid KeyConditionExpression: KeyConditionExpressions must only contain one condition "
          "per key" },
        { ",'KeyConditionExpression':'pk = :s AND sk > :s AND x < :s',"
          "'ExpressionAttributeValues':{':s':{'S':'1'}}",
          "The number of query conditions (3) exceeds the number of key attributes defined in the "
          "schema (2)" },
        { ",'KeyConditionExpression':'pk = :s','FilterExpression':'pk = :s',"
          "'ExpressionAttributeValues':{':s':{'S':'1'}}",
          "Filter Expression can only contain non-primary key attributes: Primary key attribute: "
          "pk" },
        { ",'KeyConditionExpression':'pk = :s','ExclusiveStartKey':{'pk':{'S':'1'}},"
          "'ExpressionAttributeValues':{':s':{'S':'1'}}",
          "The provided starting key is invalid" },
        { ",'KeyConditionExpression':'pk = :s','ExclusiveStartKey':{'pk':{'S':'2'},'sk':{'N':'1'}},"
          "'ExpressionAttributeValues':{':s':{'S':'1'}}",
          "The provided starting key is outside "
          "query boundaries based on provided conditions" },
        { ",'KeyConditionExpression':'pk = :s','IndexName':'nope',"
          "'ExpressionAttributeValues':{':s':{'S':'1'}}",
          "The table does not have the specified index: nope" },
        { ",'Limit':0,'KeyConditionExpression':'pk = :s','ExpressionAttributeValues':{':s':{'S':"
          "'1'}}",
          "1 validation error detected: Value at 'Limit' failed to satisfy constraint: "
          "Member must have value greater than or equal to 1" },
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        char input[512];
        snprintf(input, sizeof input, "{'TableName':'sorted'%s}", cases[i].input);
        invalid(w, "Query", input, cases[i].message);
    }
}

static void pages_end_by_limit_and_size(void **state) {
    struct world *w = *state;
    put_sorted(w, "p", 1, 4);
    expect(w, "Query",
           "{'TableName':'sorted','KeyConditionExpression':'pk = :p','Limit':4,"
           "'FilterExpression':'v = :v','Select':'COUNT',"
           "'ExpressionAttributeValues':{':p':{'S':'p'},':v':{'S':'a'}}}",
           "{'Count':2,'ScannedCount':4,'LastEvaluatedKey':{'pk':{'S':'p'},'sk':{'N':'4'}}}");
    expect(w, "Query",
           "{'TableName':'sorted','KeyConditionExpression':'pk = :p','Limit':5,"
           "'Select':'COUNT','ExpressionAttributeValues':{':p':{'S':'p'}}}",
           "{'Count':4,'ScannedCount':4}");
    BUF_SCOPE(text, 1 << 20);
    for (int i = 0; i < 4; i++) { /* four items of 350 KB: the third crosses 1 MB */
        buf_reset(&text);
        buf_fmt(&text, "{'TableName':'sorted','Item':{'pk':{'S':'big'},'sk':{'N':'%d'},'v':{'S':'",
                i);
        for (int j = 0; j < 350 * 1024; j++)
            buf_char(&text, 'y');
        buf_text(&text, "'}}}");
        succeed(w, "PutItem", str_z(&w->arena, buf_view(&text)));
    }
    expect(w, "Query",
           "{'TableName':'sorted','KeyConditionExpression':'pk = :p','Select':'COUNT',"
           "'ReturnConsumedCapacity':'TOTAL','ExpressionAttributeValues':{':p':{'S':'big'}}}",
           "{'Count':3,'ScannedCount':3,'LastEvaluatedKey':{'pk':{'S':'big'},'sk':{'N':'2'}},"
           "'ConsumedCapacity':{'TableName':'sorted','CapacityUnits':131.5}}");
}

/* Reads a whole table page by page, or one segment of it; gives the number of items. */
static size_t scan_all(struct world *w, const char *more, struct buf *seen) {
    size_t count = 0;
    struct str start = STR_NONE;
    for (int page = 0; page < 1000; page++) {
        BUF_SCOPE(input, 4096);
        buf_fmt(&input, "{'TableName':'sorted','Limit':7%s", more);
        if (start.len)
            buf_fmt(&input, ",'ExclusiveStartKey':%.*s", STR_ARG(start));
        buf_char(&input, '}');
        succeed(w, "Scan", str_z(&w->arena, buf_view(&input)));
        count += json_count(json_get_c(w->output, "Items"));
        const struct json *items = json_get_c(w->output, "Items");
        for (size_t i = 0; i < json_count(items); i++)
            buf_str(seen, json_to_str(&w->arena, json_at(items, i)));
        const struct json *last = json_get_c(w->output, "LastEvaluatedKey");
        if (!last)
            return count;
        start = json_to_str(&w->arena, last);
    }
    fail_msg("a scan must end");
    return 0;
}

static void scans_see_every_item_once(void **state) {
    struct world *w = *state;
    for (int i = 0; i < 40; i++) {
        char pk[16];
        snprintf(pk, sizeof pk, "p%d", i);
        put_sorted(w, pk, 1, 5);
    }
    BUF_SCOPE(whole, 1 << 20);
    BUF_SCOPE(parts, 1 << 20);
    assert_int_equal(scan_all(w, "", &whole), 200);
    size_t in_segments = 0, used = 0;
    for (int i = 0; i < 4; i++) {
        char more[64];
        snprintf(more, sizeof more, ",'Segment':%d,'TotalSegments':4", i);
        size_t count = scan_all(w, more, &parts);
        in_segments += count;
        used += count > 0;
        assert_int_equal(count % 5, 0); /* a hash key is in one segment */
    }
    assert_int_equal(in_segments, 200);
    assert_true(used >= 3);
    /* Segments are ranges of the hash: one after the other they are the whole, item by item. */
    assert_true(str_eq(buf_view(&whole), buf_view(&parts)));
    assert_true(str_find(buf_view(&whole), STR("\"p0\"")) != SIZE_MAX);
    size_t p0 = str_find(buf_view(&whole), STR("\"p0\""));
    size_t p1 = str_find(buf_view(&whole), STR("\"p1\""));
    size_t p2 = str_find(buf_view(&whole), STR("\"p2\""));
    size_t p3 = str_find(buf_view(&whole), STR("\"p3\""));
    assert_false(p0 < p1 && p1 < p2 && p2 < p3); /* order between hash keys is the hash's */
    invalid(w, "Scan", "{'TableName':'sorted','Segment':0}",
            "The TotalSegments parameter is "
            "required but was not present in the request when Segment parameter is present");
    invalid(w, "Scan", "{'TableName':'sorted','Segment':5,'TotalSegments':5}",
            "The Segment "
            "parameter is zero-based and must be less than parameter TotalSegments: Segment: 5 is "
            "not less than TotalSegments: 5");
    invalid(w, "Scan", "{'TableName':'sorted','Limit':0}",
            "1 validation error detected: Value '0' "
            "at 'limit' failed to satisfy constraint: Member must have value greater than or equal "
            "to 1");
}

static void transactions_are_all_or_nothing(void **state) {
    struct world *w = *state;
    succeed(w, "PutItem", "{'TableName':'tab','Item':{'pk':{'S':'a'},'v':{'N':'1'}}}");
    const char *items =
        "{'TransactItems':[{'Put':{'TableName':'tab','Item':{'pk':{'S':'b'}}}},"
        "{'ConditionCheck':{'TableName':'tab','Key':{'pk':{'S':'a'}},'ConditionExpression':'v = :v'"
        ",'ExpressionAttributeValues':{':v':{'N':'@'}},'ReturnValuesOnConditionCheckFailure':"
        "'ALL_OLD'}},"
        "{'Update':{'TableName':'sorted','Key':{'pk':{'S':'x'},'sk':{'N':'1'}},'UpdateExpression':"
        "'ADD c :one','ExpressionAttributeValues':{':one':{'N':'1'}}}},"
        "{'Delete':{'TableName':'tab','Key':{'pk':{'S':'gone'}},'ConditionExpression':"
        "'attribute_exists(pk)'}}]}";
    refuse(w, "TransactWriteItems", with(w, items, 2), "TransactionCanceledException",
           "Transaction cancelled, please refer cancellation reasons for specific reasons [None, "
           "ConditionalCheckFailed, None, ConditionalCheckFailed]");
    assert_string_equal(
        json_to_str(&w->arena, w->extra).ptr,
        quoted(
            w,
            "{'CancellationReasons':[{'Code':'None'},{'Code':'ConditionalCheckFailed',"
            "'Message':'The conditional request failed','Item':{'pk':{'S':'a'},'v':{'N':'1'}}},"
            "{'Code':'None'},{'Code':'ConditionalCheckFailed','Message':'The conditional request "
            "failed'}]}"));
    assert_int_equal(cloud_dynamodb_item_count(w->db, STR("tab")), 1);
    assert_int_equal(cloud_dynamodb_item_count(w->db, STR("sorted")), 0);
    succeed(w, "PutItem", "{'TableName':'tab','Item':{'pk':{'S':'gone'}}}");
    expect(w, "TransactWriteItems", with(w, items, 1), "{}");
    expect(w, "GetItem", "{'TableName':'sorted','Key':{'pk':{'S':'x'},'sk':{'N':'1'}}}",
           "{'Item':{'pk':{'S':'x'},'sk':{'N':'1'},'c':{'N':'1'}}}");
    assert_int_equal(cloud_dynamodb_item_count(w->db, STR("tab")), 2);
}

static void transactions_are_checked(void **state) {
    struct world *w = *state;
    const char *op = "TransactWriteItems";
    invalid(w, op, "{'TransactItems':[]}",
            "1 validation error detected: Value at 'TransactItems' "
            "failed to satisfy constraint: Member must have length greater than or equal to 1");
    invalid(w, op, "{'TransactItems':[{}]}",
            "TransactItems can only contain one of Check, Put, Update or Delete");
    invalid(w, op,
            "{'TransactItems':[{'Put':{'TableName':'tab','Item':{'pk':{'S':'a'}}}},{'Delete'"
            ":{'TableName':'tab','Key':{'pk':{'S':'a'}}}}]}",
            "Transaction request cannot include multiple operations on one item");
    refuse(w, op, "{'TransactItems':[{'Put':{'TableName':'none','Item':{'pk':{'S':'a'}}}}]}",
           "ResourceNotFoundException", "Requested resource not found");
    refuse(w, op,
           "{'TransactItems':[{'Put':{'TableName':'tab','Item':{'pk':{'S':'a'}}}},{'Delete'"
           ":{'TableName':'tab','Key':{'x':{'S':'a'}}}}]}",
           "TransactionCanceledException",
           "Transaction cancelled, please refer cancellation reasons for specific reasons [None, "
           "ValidationError]");
    invalid(
        w, op,
        "{'TransactItems':[{'Put':{'TableName':'tab','Item':{'pk':{'S':'a'}},"
        "'ConditionExpression':'pk = :v','ExpressionAttributeValues':{':v':{'N':'x'}}}}]}",
        "ExpressionAttributeValues contains invalid value: The parameter cannot be converted to "
        "a numeric value: x for key :v");
    succeed(w, "PutItem", "{'TableName':'tab','Item':{'pk':{'S':'a'},'s':{'S':'x'}}}");
    refuse(w, op,
           "{'TransactItems':[{'Update':{'TableName':'tab','Key':{'pk':{'S':'a'}},"
           "'UpdateExpression':'SET s = s + :n','ExpressionAttributeValues':{':n':{'N':'1'}}}}]}",
           "TransactionCanceledException",
           "Transaction cancelled, please refer cancellation "
           "reasons for specific reasons [ValidationError]");
    assert_string_equal(
        json_to_str(&w->arena, w->extra).ptr,
        quoted(w, "{'CancellationReasons':[{'Code':'ValidationError','Message':'An operand in the "
                  "update expression has an incorrect data type'}]}"));
    expect(w, "TransactGetItems",
           "{'TransactItems':[{'Get':{'TableName':'tab','Key':{'pk':{'S':"
           "'zz'}}}},{'Get':{'TableName':'tab','Key':{'pk':{'S':'a'}},'ProjectionExpression':'s'}}]"
           "}",
           "{'Responses':[{},{'Item':{'s':{'S':'x'}}}]}");
}

static void tokens_make_a_repeat_harmless(void **state) {
    struct world *w = *state;
    const char *add = "{'ClientRequestToken':'t1','TransactItems':[{'Update':{'TableName':'tab',"
                      "'Key':{'pk':{'S':'a'}},'UpdateExpression':'ADD c :n',"
                      "'ExpressionAttributeValues':{':n':{'N':'@'}}}}]}";
    const char *get = "{'TableName':'tab','Key':{'pk':{'S':'a'}},'ProjectionExpression':'c'}";
    const char *one = with(w, add, 1), *two = with(w, add, 2);
    succeed(w, "TransactWriteItems", one);
    w->now_ms += 599999;
    succeed(w, "TransactWriteItems", one);
    expect(w, "GetItem", get, "{'Item':{'c':{'N':'1'}}}");
    assert_false(call(w, "TransactWriteItems", two));
    assert_string_equal(w->err.aws_code, "IdempotentParameterMismatchException");
    w->now_ms += 1;
    succeed(w, "TransactWriteItems", two);
    expect(w, "GetItem", get, "{'Item':{'c':{'N':'3'}}}");
}

/* More tokens than first fit, some expired in between: each is known for ten minutes. */
static void many_tokens_are_remembered(void **state) {
    struct world *w = *state;
    char input[256];
    for (int round = 0; round < 2; round++)
        for (int i = 0; i < 200; i++) {
            w->now_ms += round == 0 ? 4000 : 0;
            snprintf(input, sizeof input,
                     "{'ClientRequestToken':'t%d','TransactItems':[{'Put':"
                     "{'TableName':'tab','Item':{'pk':{'S':'%d-%d'}}}}]}",
                     i, round, i);
            bool is_remembered = round == 1 && i >= 50; /* the last 150 are under ten minutes old */
            assert_int_equal(call(w, "TransactWriteItems", input), !is_remembered);
        }
    assert_int_equal(cloud_dynamodb_item_count(w->db, STR("tab")), 250);
}

static void batches_write_and_read(void **state) {
    struct world *w = *state;
    expect(w, "BatchWriteItem",
           "{'RequestItems':{'tab':[{'PutRequest':{'Item':{'pk':{'S':'a'}}}},"
           "{'PutRequest':{'Item':{'pk':{'S':'b'},'v':{'N':'2'}}}}],'sorted':[{'DeleteRequest':"
           "{'Key':{'pk':{'S':'a'},'sk':{'N':'1'}}}}]}}",
           "{'UnprocessedItems':{}}");
    expect(w, "BatchGetItem",
           "{'RequestItems':{'tab':{'Keys':[{'pk':{'S':'b'}},{'pk':{'S':'zz'}}],"
           "'ProjectionExpression':'v'},'sorted':{'Keys':[{'pk':{'S':'a'},'sk':{'N':'1'}}]}}}",
           "{'Responses':{'tab':[{'v':{'N':'2'}}],'sorted':[]},'UnprocessedKeys':{}}");
    invalid(w, "BatchWriteItem", "{'RequestItems':{}}",
            "1 validation error detected: Value at "
            "'RequestItems' failed to satisfy constraint: Member must have length greater than or "
            "equal to 1");
    invalid(w, "BatchWriteItem",
            "{'RequestItems':{'tab':[{'PutRequest':{'Item':{'pk':{'S':'a'}}}},"
            "{'DeleteRequest':{'Key':{'pk':{'S':'a'}}}}]}}",
            "Provided list of item keys contains duplicates");
    invalid(w, "BatchWriteItem",
            "{'RequestItems':{'tab':[{'PutRequest':{'Item':{'x':{'S':'a'}}}}]"
            "}}",
            "The provided key element does not match the schema");
    BUF_SCOPE(text, 65536);
    for (int count = 25; count <= 26; count++) {
        buf_reset(&text);
        buf_text(&text, "{'RequestItems':{'tab':[");
        for (int i = 0; i < count; i++)
            buf_fmt(&text, "%s{'PutRequest':{'Item':{'pk':{'S':'k%d'}}}}", i ? "," : "", i);
        buf_text(&text, "]}}");
        const char *input = str_z(&w->arena, buf_view(&text));
        if (count == 25)
            expect(w, "BatchWriteItem", input, "{'UnprocessedItems':{}}");
        else
            invalid(w, "BatchWriteItem", input,
                    "1 validation error detected: Value at "
                    "'RequestItems.tab.member' failed to satisfy constraint: Member must have "
                    "length less than or equal to 25");
    }
    struct cloud_dynamodb_options options = { .unprocessed_percent = 50 };
    cloud_dynamodb_configure(w->db, &options);
    buf_reset(&text);
    buf_text(&text, "{'RequestItems':{'tab':[");
    for (int i = 0; i < 20; i++)
        buf_fmt(&text, "%s{'DeleteRequest':{'Key':{'pk':{'S':'k%d'}}}}", i ? "," : "", i);
    buf_text(&text, "]}}");
    succeed(w, "BatchWriteItem", str_z(&w->arena, buf_view(&text)));
    size_t left = json_count(json_path(w->output, "UnprocessedItems", "tab", NULL));
    assert_in_range(left, 1, 19);
    assert_int_equal(cloud_dynamodb_item_count(w->db, STR("tab")), 27 - (20 - left));
}

static void tables_are_made_and_dropped(void **state) {
    struct world *w = *state;
    refuse(w, "CreateTable", pk_table, "ResourceInUseException", "Table already exists: tab");
    expect(w, "ListTables", "{}", "{'TableNames':['sorted','tab']}");
    expect(w, "ListTables", "{'Limit':1}",
           "{'LastEvaluatedTableName':'sorted','TableNames':['sorted']}");
    refuse(w, "DescribeTable", "{'TableName':'none'}", "ResourceNotFoundException",
           "Requested resource not found: Table: none not found");
    succeed(w, "UpdateTable", "{'TableName':'tab','DeletionProtectionEnabled':true}");
    assert_false(call(w, "DeleteTable", "{'TableName':'tab'}"));
    assert_non_null(strstr(w->err.message, "DeletionProtectionEnabled"));
    succeed(w, "UpdateTable", "{'TableName':'tab','DeletionProtectionEnabled':false}");
    succeed(w, "DeleteTable", "{'TableName':'tab'}");
    expect(w, "ListTables", "{}", "{'TableNames':['sorted']}");
    struct cloud_dynamodb_options options = { .create_delay_ms = 500 };
    cloud_dynamodb_configure(w->db, &options);
    succeed(w, "CreateTable", pk_table);
    assert_true(str_is(json_str(json_path(w->output, "TableDescription", "TableStatus", NULL)),
                       "CREATING"));
    assert_int_equal(cloud_dynamodb_advance(w->db, w->now_ms), w->now_ms + 500);
    w->now_ms += 499;
    refuse(w, "PutItem", "{'TableName':'tab','Item':{'pk':{'S':'a'}}}", "ResourceNotFoundException",
           "Requested resource not found");
    w->now_ms += 1;
    succeed(w, "PutItem", "{'TableName':'tab','Item':{'pk':{'S':'a'}}}");
    assert_int_equal(cloud_dynamodb_advance(w->db, w->now_ms), INT64_MAX);
    succeed(w, "DescribeTable", "{'TableName':'tab'}");
    assert_true(str_is(json_str(json_path(w->output, "Table", "TableStatus", NULL)), "ACTIVE"));
    assert_int_equal(json_get_i64(json_get_c(w->output, "Table"), "ItemCount", -1), 1);
}

static void tables_have_on_demand_limits(void **state) {
    struct world *w = *state;
    const char *head = "{'TableName':'demand','KeySchema':[{'AttributeName':'pk','KeyType':'HASH'}],"
                       "'AttributeDefinitions':[{'AttributeName':'pk','AttributeType':'S'}],"
                       "'OnDemandThroughput':{'MaxReadRequestUnits':5,'MaxWriteRequestUnits':6}";
    char text[500];
    snprintf(text, sizeof text,
             "%s,'ProvisionedThroughput':{'ReadCapacityUnits':1,'WriteCapacityUnits':1}}", head);
    assert_false(call(w, "CreateTable", text));
    assert_non_null(strstr(w->err.message, "OnDemandThroughput"));
    snprintf(text, sizeof text, "%s,'BillingMode':'PAY_PER_REQUEST'}", head);
    succeed(w, "CreateTable", text);
    succeed(w, "DescribeTable", "{'TableName':'demand'}");
    const struct json *limits = json_path(w->output, "Table", "OnDemandThroughput", NULL);
    assert_int_equal(json_get_i64(limits, "MaxReadRequestUnits", 0), 5);
    succeed(w, "UpdateTable",
            "{'TableName':'demand','OnDemandThroughput':{'MaxReadRequestUnits':7,"
            "'MaxWriteRequestUnits':8}}");
    succeed(w, "DescribeTable", "{'TableName':'demand'}");
    limits = json_path(w->output, "Table", "OnDemandThroughput", NULL);
    assert_int_equal(json_get_i64(limits, "MaxReadRequestUnits", 0), 7);
    assert_int_equal(json_get_i64(limits, "MaxWriteRequestUnits", 0), 8);
    succeed(w, "DeleteTable", "{'TableName':'demand'}");
}

/* Found by mutating requests: members that a table keeps are checked before they are kept. */
static void tables_refuse_what_they_cannot_keep(void **state) {
    struct world *w = *state;
    const char *head = "{'TableName':'new','BillingMode':'PAY_PER_REQUEST','KeySchema':"
                       "[{'AttributeName':'pk','KeyType':'HASH'}],'AttributeDefinitions':"
                       "[{'AttributeName':'pk','AttributeType':'S'}]";
    static const char *const tails[] = { ",'Tags':{'a':1}}", ",'Tags':['a']}",
                                         ",'StreamSpecification':[]}", ",'TableClass':5}",
                                         ",'DeletionProtectionEnabled':'yes'}" };
    for (size_t i = 0; i < sizeof tails / sizeof *tails; i++) {
        struct str input = str_fmt(&w->arena, "%s%s", head, tails[i]);
        assert_false(call(w, "CreateTable", input.ptr));
        assert_string_equal(w->err.aws_code, "SerializationException");
    }
    succeed(w, "CreateTable", str_fmt(&w->arena, "%s}", head).ptr);
}

static void settings_are_kept(void **state) {
    struct world *w = *state;
    const char *ttl = "{'TableName':'tab','TimeToLiveSpecification':{'Enabled':true,"
                      "'AttributeName':'exp'}}";
    expect(w, "DescribeTimeToLive", "{'TableName':'tab'}",
           "{'TimeToLiveDescription':{'TimeToLiveStatus':'DISABLED'}}");
    expect(w, "UpdateTimeToLive", ttl,
           "{'TimeToLiveSpecification':{'Enabled':true,'AttributeName':'exp'}}");
    invalid(w, "UpdateTimeToLive", ttl, "TimeToLive is already enabled");
    expect(w, "DescribeTimeToLive", "{'TableName':'tab'}",
           "{'TimeToLiveDescription':{'TimeToLiveStatus':'ENABLED','AttributeName':'exp'}}");
    expect(w, "DescribeContinuousBackups", "{'TableName':'tab'}",
           "{'ContinuousBackupsDescription':{'ContinuousBackupsStatus':'ENABLED',"
           "'PointInTimeRecoveryDescription':{'PointInTimeRecoveryStatus':'DISABLED'}}}");
    refuse(w, "DescribeContinuousBackups", "{'TableName':'none'}", "TableNotFoundException",
           "Table not found: none");
    succeed(w, "UpdateContinuousBackups",
            "{'TableName':'tab','PointInTimeRecoverySpecification':"
            "{'PointInTimeRecoveryEnabled':true,'RecoveryPeriodInDays':2}}");
    w->now_ms += 3600000;
    expect(w, "DescribeContinuousBackups", "{'TableName':'tab'}",
           "{'ContinuousBackupsDescription':{'ContinuousBackupsStatus':'ENABLED',"
           "'PointInTimeRecoveryDescription':{'PointInTimeRecoveryStatus':'ENABLED',"
           "'RecoveryPeriodInDays':2,'EarliestRestorableDateTime':1000.000,"
           "'LatestRestorableDateTime':4300.000}}}");
    const char *arn = "arn:aws:dynamodb:eu-west-1:123456789012:table/tab";
    char input[256];
    snprintf(input, sizeof input, "{'ResourceArn':'%s','Tags':[{'Key':'a','Value':'1'}]}", arn);
    expect(w, "TagResource", input, "{}");
    snprintf(input, sizeof input, "{'ResourceArn':'%s'}", arn);
    expect(w, "ListTagsOfResource", input, "{'Tags':[{'Key':'a','Value':'1'}]}");
    /* Expired items go at the sweep, others stay. */
    struct cloud_dynamodb_options options = { .ttl_sweep_ms = 60000 };
    cloud_dynamodb_configure(w->db, &options);
    succeed(w, "PutItem", "{'TableName':'tab','Item':{'pk':{'S':'old'},'exp':{'N':'4599'}}}");
    succeed(w, "PutItem", "{'TableName':'tab','Item':{'pk':{'S':'new'},'exp':{'N':'9e9'}}}");
    succeed(w, "PutItem", "{'TableName':'tab','Item':{'pk':{'S':'text'},'exp':{'S':'1'}}}");
    assert_int_equal(cloud_dynamodb_item_count(w->db, STR("tab")), 3);
    assert_int_equal(cloud_dynamodb_advance(w->db, w->now_ms), w->now_ms + 60000);
    assert_int_equal(cloud_dynamodb_item_count(w->db, STR("tab")), 2);
    expect(w, "GetItem", "{'TableName':'tab','Key':{'pk':{'S':'old'}}}", "{}");
}

static void indexes_follow_the_table(void **state) {
    struct world *w = *state;
    succeed(w, "CreateTable", index_table);
    const char *query = "{'TableName':'indexed','IndexName':'by-status','KeyConditionExpression':"
                        "'st = :s','ExpressionAttributeValues':{':s':{'S':'due'}}}";
    succeed(w, "PutItem",
            "{'TableName':'indexed','Item':{'pk':{'S':'a'},'st':{'S':'due'},'at':"
            "{'N':'20'},'x':{'S':'x'}}}");
    succeed(w, "PutItem",
            "{'TableName':'indexed','Item':{'pk':{'S':'b'},'st':{'S':'due'},'at':"
            "{'N':'3'}}}");
    succeed(w, "PutItem", "{'TableName':'indexed','Item':{'pk':{'S':'c'},'st':{'S':'due'}}}");
    expect(w, "Query", query,
           "{'Items':[{'pk':{'S':'b'},'st':{'S':'due'},'at':{'N':'3'}},"
           "{'pk':{'S':'a'},'st':{'S':'due'},'at':{'N':'20'}}],'Count':2,'ScannedCount':2}");
    expect(w, "Query",
           "{'TableName':'indexed','IndexName':'by-status','Limit':1,"
           "'KeyConditionExpression':'st = :s','Select':'COUNT',"
           "'ExpressionAttributeValues':{':s':{'S':'due'}}}",
           "{'Count':1,'ScannedCount':1,"
           "'LastEvaluatedKey':{'pk':{'S':'b'},'st':{'S':'due'},'at':{'N':'3'}}}");
    expect(w, "Query",
           "{'TableName':'indexed','IndexName':'by-status','ExclusiveStartKey':{'pk':"
           "{'S':'b'},'st':{'S':'due'},'at':{'N':'3'}},'KeyConditionExpression':'st = :s','Select':"
           "'COUNT','ExpressionAttributeValues':{':s':{'S':'due'}}}",
           "{'Count':1,'ScannedCount':1}");
    succeed(w, "UpdateItem",
            "{'TableName':'indexed','Key':{'pk':{'S':'b'}},'UpdateExpression':"
            "'REMOVE #at','ExpressionAttributeNames':{'#at':'at'}}");
    succeed(w, "UpdateItem",
            "{'TableName':'indexed','Key':{'pk':{'S':'a'}},'UpdateExpression':"
            "'SET #at = :n','ExpressionAttributeNames':{'#at':'at'},'ExpressionAttributeValues':"
            "{':n':{'N':'5'}}}");
    expect(w, "Query", query,
           "{'Items':[{'pk':{'S':'a'},'st':{'S':'due'},'at':{'N':'5'}}],"
           "'Count':1,'ScannedCount':1}");
    succeed(w, "DeleteItem", "{'TableName':'indexed','Key':{'pk':{'S':'a'}}}");
    expect(w, "Query", query, "{'Items':[],'Count':0,'ScannedCount':0}");
    invalid(w, "PutItem", "{'TableName':'indexed','Item':{'pk':{'S':'c'},'st':{'N':'1'}}}",
            "One or more parameter values were invalid: Type mismatch for Index Key st Expected: S "
            "Actual: N IndexName: by-status");
    invalid(w, "Query",
            "{'TableName':'indexed','IndexName':'by-status','ConsistentRead':true,"
            "'KeyConditionExpression':'st = :s','ExpressionAttributeValues':{':s':{'S':'due'}}}",
            "Consistent reads are not supported on global secondary indexes");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        WORLD_TEST(items_are_put_read_and_deleted),
        WORLD_TEST(number_keys_are_equal_by_value),
        WORLD_TEST(requests_are_checked_in_order),
        WORLD_TEST(values_are_checked),
        WORLD_TEST(items_have_limits),
        WORLD_TEST(conditions_guard_writes),
        WORLD_TEST(queries_select_ranges),
        WORLD_TEST(queries_are_checked),
        WORLD_TEST(pages_end_by_limit_and_size),
        WORLD_TEST(scans_see_every_item_once),
        WORLD_TEST(transactions_are_all_or_nothing),
        WORLD_TEST(transactions_are_checked),
        WORLD_TEST(tokens_make_a_repeat_harmless),
        WORLD_TEST(many_tokens_are_remembered),
        WORLD_TEST(batches_write_and_read),
        WORLD_TEST(tables_are_made_and_dropped),
        WORLD_TEST(tables_have_on_demand_limits),
        WORLD_TEST(tables_refuse_what_they_cannot_keep),
        WORLD_TEST(settings_are_kept),
        WORLD_TEST(indexes_follow_the_table),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
