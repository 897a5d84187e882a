/* cloud/dynamodb: expressions - what they mean, and how they are refused. */
#include "test_cloud_dynamodb.h"

/* An item with every type, and a condition on it through a DeleteItem of another... a filter keeps
 * it in place: Scan with a filter on a table with this one item. */
static const char everything[] =
    "{'TableName':'tab','Item':{'pk':{'S':'k'},'s':{'S':'hello'},'n':{'N':'10'},'b':{'B':'YWJj'},"
    "'t':{'BOOL':true},'z':{'NULL':true},'ss':{'SS':['a','b','']},'ns':{'NS':['1','2.50']},"
    "'bs':{'BS':['YQ==']},'l':{'L':[{'N':'1'},{'S':'x'},{'L':[{'N':'7'}]}]},'m':{'M':{'a':{'N':'1'}"
    ",'deep':{'M':{'b':{'S':'y'}}}}},'u':{'S':'h\\u00e9'}}}";

/* Values every condition may use. Only the used ones are sent. */
static const char *const values[] = {
    "':s':{'S':'hello'}",       "':he':{'S':'he'}",
    "':n10':{'N':'1e1'}",       "':n9':{'N':'9'}",
    "':n11':{'N':'11'}",        "':n1':{'N':'1'}",
    "':n3':{'N':'3'}",          "':t':{'BOOL':true}",
    "':z':{'NULL':true}",       "':ss':{'SS':['','b','a']}",
    "':ns':{'NS':['2.5','1']}", "':b':{'B':'YWJj'}",
    "':ab':{'B':'YWI='}",       "':x':{'S':'x'}",
    "':l7':{'L':[{'N':'7'}]}",  "':a':{'S':'a'}",
    "':n25':{'N':'2.5'}",       "':tS':{'S':'S'}",
    "':tM':{'S':'M'}",          "':m':{'M':{'deep':{'M':{'b':{'S':'y'}}},'a':{'N':'1.0'}}}",
    "':n2':{'N':'2'}",          "':n5':{'N':'5'}",
    "':a64':{'B':'YQ=='}",      "':zz':{'S':'zz'}",
};

static bool uses(const char *expression, const char *entry) {
    size_t len = strcspn(entry + 1, "'");
    const char *at = expression;
    while ((at = strstr(at, ":"))) {
        if (strncmp(at, entry + 1, len) == 0) {
            char next = at[len];
            bool is_longer = (next >= '0' && next <= '9') || (next >= 'a' && next <= 'z') ||
                             (next >= 'A' && next <= 'Z');
            if (!is_longer)
                return true;
        }
        at++;
    }
    return false;
}

static const char *values_for(struct world *w, const char *expression) {
    BUF_SCOPE(text, 4096);
    for (size_t i = 0; i < sizeof values / sizeof *values; i++)
        if (uses(expression, values[i]))
            buf_fmt(&text, "%s%s", text.len ? "," : ",'ExpressionAttributeValues':{", values[i]);
    if (text.len)
        buf_char(&text, '}');
    return str_z(&w->arena, buf_view(&text));
}

static void holds(struct world *w, const char *condition, bool wanted) {
    BUF_SCOPE(input, 16384);
    buf_fmt(&input, "{'TableName':'tab','Select':'COUNT','FilterExpression':'%s'%s}", condition,
            values_for(w, condition));
    succeed(w, "Scan", str_z(&w->arena, buf_view(&input)));
    bool got = json_get_i64(w->output, "Count", -1) == 1;
    if (got != wanted)
        fail_msg("%s is %s", condition, got ? "true" : "false");
}

static void conditions_mean_what_they_say(void **state) {
    struct world *w = *state;
    succeed(w, "PutItem", everything);
    static const char *const truths[] = {
        "s = :s",
        "s <> :he",
        "n = :n10",
        "n > :n9",
        "n >= :n10",
        "n < :n11",
        "n <= :n10",
        "n BETWEEN :n9 AND :n11",
        "n between :n10 and :n10",
        "n IN (:n9, :s, :n10)",
        "t = :t",
        "z = :z",
        "ss = :ss",
        "ns = :ns",
        "b = :b",
        "b > :ab",
        "m = :m",
        "m.a = :n1",
        "m.deep.b <> :x",
        "l[0] = :n1",
        "l[1] = :x",
        "l[2] = :l7",
        "l[2][0] > l[0]",
        "nope <> :s",
        "NOT nope = :s",
        "nope <> nada",
        "NOT NOT s = :s",
        "n <> :s",
        "attribute_exists(z)",
        "attribute_exists(m.deep.b)",
        "attribute_not_exists(l[3])",
        "attribute_type(s, :tS)",
        "attribute_type(m, :tM)",
        "begins_with(s, :he)",
        "begins_with(b, :ab)",
        "contains(s, :he)",
        "contains(ss, :a)",
        "contains(ns, :n25)",
        "contains(l, :l7)",
        "contains(l, :x)",
        "contains(bs, :a64)",
        "contains(b, :a64)",
        "size(s) = :n5",
        "size(l) = :n3",
        "size(ss) = :n3",
        "size(m) = :n2",
        "size(b) = :n3",
        "size(bs) = :n1",
        "size(u) = :n2",
        "(s = :s) AND ((n = :n10) OR (n = :n9))",
        "(s) = (:s)",
        "size(s) < size(ss) OR s = :s",
        "s = :s OR s = :he AND s = :x",
        "NOT s = :x AND t = :t",
        "n BETWEEN :n9 AND :n11 AND t = :t",
        "begins_with(:s, s)",
    };
    static const char *const lies[] = {
        "s = :he",
        "s <> :s",
        "n = :s",
        "n < :n10",
        "n > :n10",
        "nope = :s",
        "nope < :s",
        "nope BETWEEN :n9 AND :n11",
        "nope IN (:s)",
        "nope = nada",
        "NOT s = :s",
        "s > :n9",
        "s BETWEEN :n9 AND :n11",
        "attribute_exists(nope)",
        "attribute_exists(m.nope)",
        "attribute_exists(s.a)",
        "attribute_not_exists(s)",
        "attribute_type(s, :tM)",
        "begins_with(n, :he)",
        "begins_with(s, :zz)",
        "contains(m, :a)",
        "contains(ss, :n1)",
        "contains(s, :b)",
        "size(n) = :n2",
        "size(nope) = :n1",
        "size(z) = :n1",
        "(s = :s OR s = :he) AND s = :x",
        "NOT (s = :s OR n = :n9)",
        "contains(l, :l7) AND t <> :t",
        "s IN (:he, :x, nope)",
        "l[9] = :n1",
        "m[0] = :n1",
    };
    for (size_t i = 0; i < sizeof truths / sizeof *truths; i++)
        holds(w, truths[i], true);
    for (size_t i = 0; i < sizeof lies / sizeof *lies; i++)
        holds(w, lies[i], false);
}

/* The condition of a Scan is refused with this text after "Invalid FilterExpression: ". */
static void bad(struct world *w, const char *condition, const char *why) {
    char message[600];
    BUF_SCOPE(input, 65536);
    buf_fmt(&input, "{'TableName':'tab','FilterExpression':'%s'%s}", condition,
            values_for(w, condition));
    snprintf(message, sizeof message, "Invalid FilterExpression: %s", why);
    invalid(w, "Scan", str_z(&w->arena, buf_view(&input)), message);
}

static void conditions_are_refused(void **state) {
    struct world *w = *state;
    bad(w, "", "The expression can not be empty;");
    bad(w, "INVALID SYNTAX", "Syntax error; token: 'SYNTAX', near: 'INVALID SYNTAX'");
    bad(w, "s", "Syntax error; token: '<EOF>', near: 's'");
    bad(w, "(s)", "Syntax error; token: '<EOF>', near: ')'");
    bad(w, "(s AND t = :t)", "Syntax error; token: 'AND', near: 's AND t'");
    bad(w, "s = ", "Syntax error; token: '<EOF>', near: '='");
    bad(w, "s = :s AND", "Syntax error; token: '<EOF>', near: 'AND'");
    bad(w, "s == :s", "Syntax error; token: '=', near: '== :s'");
    bad(w, "s = 5", "Syntax error; token: '5', near: '= 5'");
    bad(w, "_s = :s", "Syntax error; token: '_', near: '_s'");
    bad(w, "s = :s = :s", "Syntax error; token: '=', near: ':s = :s'");
    bad(w, "size()", "Syntax error; token: ')', near: '()'");
    bad(w, "((s = :s))", "The expression has redundant parentheses;");
    bad(w, "((s)) = :s", "The expression has redundant parentheses;");
    bad(w, "f(s)", "Invalid function name; function: f");
    bad(w, "Size(s) = :n1", "Invalid function name; function: Size");
    bad(w, "size(s)",
        "The function is not allowed to be used this way in an expression; function: "
        "size");
    bad(w, "attribute_exists(s) = :t",
        "The function is not allowed to be used this way in an "
        "expression; function: attribute_exists");
    bad(w, "name = :s", "Attribute name is a reserved keyword; reserved keyword: name");
    bad(w, "m.Name = :s", "Attribute name is a reserved keyword; reserved keyword: Name");
    bad(w, "#x = :s",
        "An expression attribute name used in the document path is not defined; "
        "attribute name: #x");
    bad(w, "s = :q",
        "An expression attribute value used in expression is not defined; attribute "
        "value: :q");
    bad(w, "size(s, n) = :n1",
        "Incorrect number of operands for operator or function; operator or "
        "function: size, number of operands: 2");
    bad(w, "attribute_exists(:s)",
        "Operator or function requires a document path; operator or "
        "function: attribute_exists");
    bad(w, "contains(s, s)",
        "The first operand must be distinct from the remaining operands for "
        "this operator or function; operator: contains, first operand: [s]");
    bad(w, "begins_with(s, :n1)",
        "Incorrect operand type for operator or function; operator or "
        "function: begins_with, operand type: N");
    bad(w, "s < :t",
        "Incorrect operand type for operator or function; operator or function: <, "
        "operand type: BOOL");
    bad(w, "n BETWEEN :n5 AND :n1",
        "The BETWEEN operator requires upper bound to be greater than "
        "or equal to lower bound; lower bound operand: AttributeValue: {N:5}, upper bound operand: "
        "AttributeValue: {N:1}");
    bad(w, "attribute_type(s, :x)",
        "Invalid attribute type name found; type: x, valid types: "
        "{B,NULL,SS,BOOL,L,BS,N,NS,S,M}");
    invalid(w, "Scan", "{'TableName':'tab','ExpressionAttributeNames':{'#a':'a'}}",
            "ExpressionAttributeNames can only be specified when using expressions");
    invalid(w, "Scan",
            "{'TableName':'tab','FilterExpression':'a = b','ExpressionAttributeNames':"
            "{}}",
            "ExpressionAttributeNames must not be empty");
    invalid(w, "Scan",
            "{'TableName':'tab','FilterExpression':'a = b','ExpressionAttributeNames':"
            "{'a':'b'}}",
            "ExpressionAttributeNames contains invalid key: Syntax error; key: 'a'");
    invalid(w, "Scan",
            "{'TableName':'tab','FilterExpression':'a = b','ExpressionAttributeValues':"
            "{':v':{'N':'1'},':w':{'N':'1'}}}",
            "Value provided in ExpressionAttributeValues unused in expressions: keys: {:v, :w}");
    invalid(w, "Scan", "{'TableName':'tab','FilterExpression':'a = b','ScanFilter':{}}",
            "Can not use both expression and non-expression parameters in the same request: "
            "Non-expression parameters: {ScanFilter} Expression parameters: {FilterExpression}");
}

/* "a = b" joined so many times, 1 + 2 (n - 1) operators. */
static const char *joined(struct world *w, int count, const char *with) {
    BUF_SCOPE(text, 65536);
    for (int i = 0; i < count; i++)
        buf_fmt(&text, "%sa=b", i ? with : "");
    return str_z(&w->arena, buf_view(&text));
}

static void expressions_have_limits(void **state) {
    struct world *w = *state;
    BUF_SCOPE(text, 65536);
    succeed(w, "PutItem", everything);
    holds(w, joined(w, 150, " OR "), false); /* 299 operators */
    bad(w, joined(w, 151, " OR "),
        "The expression contains too many operators; operator count: 301");
    buf_text(&text, "a=b");
    while (text.len < 4096)
        buf_char(&text, ' ');
    holds(w, str_z(&w->arena, buf_view(&text)), false);
    buf_char(&text, ' ');
    bad(w, str_z(&w->arena, buf_view(&text)),
        "Expression size has exceeded the maximum allowed size; expression size: 4097");
    for (int count = 99; count <= 100; count++) {
        buf_reset(&text);
        buf_text(&text, "s IN (:s");
        for (int i = 1; i < count; i++)
            buf_text(&text, ",:s");
        buf_char(&text, ')');
        if (count == 99)
            holds(w, str_z(&w->arena, buf_view(&text)), true);
        else
            bad(w, str_z(&w->arena, buf_view(&text)),
                "The IN operator is provided with too many "
                "operands; number of operands: 101");
    }
    for (int count = 32; count <= 33; count++) {
        buf_reset(&text);
        for (int i = 0; i < count; i++)
            buf_text(&text, i ? ".a" : "a");
        buf_text(&text, " = :s");
        if (count == 32)
            holds(w, str_z(&w->arena, buf_view(&text)), false);
        else
            bad(w, str_z(&w->arena, buf_view(&text)),
                "The document path has too many nesting levels; nesting levels: 33");
    }
    buf_reset(&text); /* depth is bounded whatever the operator count says */
    for (int i = 0; i < 2000; i++)
        buf_char(&text, '(');
    BUF_SCOPE(input, 65536);
    buf_fmt(&input, "{'TableName':'tab','FilterExpression':'%.*s'}", STR_ARG(buf_view(&text)));
    assert_false(call(w, "Scan", str_z(&w->arena, buf_view(&input))));
    assert_string_equal(w->err.aws_code, "ValidationException");
}

static void projections_keep_the_nesting(void **state) {
    struct world *w = *state;
    succeed(w, "PutItem", everything);
    const struct {
        const char *projection, *item;
    } cases[] = {
        { "s, n", "{'s':{'S':'hello'},'n':{'N':'10'}}" },
        { "m.deep.b", "{'m':{'M':{'deep':{'M':{'b':{'S':'y'}}}}}}" },
        { "m.deep, m.a", "{'m':{'M':{'deep':{'M':{'b':{'S':'y'}}},'a':{'N':'1'}}}}" },
        { "l[2], l[0]", "{'l':{'L':[{'N':'1'},{'L':[{'N':'7'}]}]}}" },
        { "l[2][0], nope, m.nope, l[9]", "{'l':{'L':[{'L':[{'N':'7'}]}]}}" },
        { "nope", "{}" },
        { "s.a", "{}" },
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        char input[256], output[256];
        snprintf(input, sizeof input,
                 "{'TableName':'tab','Key':{'pk':{'S':'k'}},'ProjectionExpression':'%s'}",
                 cases[i].projection);
        snprintf(output, sizeof output, "{'Item':%s}", cases[i].item);
        expect(w, "GetItem", input, output);
    }
    expect(w, "GetItem", "{'TableName':'tab','Key':{'pk':{'S':'no'}},'ProjectionExpression':'s'}",
           "{}");
    const char *get = "{'TableName':'tab','Key':{'pk':{'S':'k'}},'ProjectionExpression':'m, m.a'}";
    invalid(w, "GetItem", get,
            "Invalid ProjectionExpression: Two document paths overlap with each "
            "other; must remove or rewrite one of these paths; path one: [m], path two: [m, a]");
    get = "{'TableName':'tab','Key':{'pk':{'S':'k'}},'ProjectionExpression':'m.a, m[1]'}";
    invalid(w, "GetItem", get,
            "Invalid ProjectionExpression: Two document paths conflict with each "
            "other; must remove or rewrite one of these paths; path one: [m, a], path two: [m, "
            "[1]]");
}

/* Puts an item {'pk':'k', fields}, updates it, and compares all of the new item's other fields. */
static void updates(struct world *w, const char *fields, const char *update, const char *vals,
                    const char *wanted) {
    char input[1024], output[1024];
    snprintf(input, sizeof input, "{'TableName':'tab','Item':{'pk':{'S':'k'}%s%s}}",
             *fields ? "," : "", fields);
    succeed(w, "PutItem", input);
    snprintf(input, sizeof input,
             "{'TableName':'tab','Key':{'pk':{'S':'k'}},'UpdateExpression':"
             "'%s'%s%s%s,'ReturnValues':'ALL_NEW'}",
             update, *vals ? ",'ExpressionAttributeValues':{" : "", vals, *vals ? "}" : "");
    snprintf(output, sizeof output, "{'Attributes':{'pk':{'S':'k'}%s%s}}", *wanted ? "," : "",
             wanted);
    expect(w, "UpdateItem", input, output);
}

static void updates_change_items(void **state) {
    struct world *w = *state;
    const char *list = "'a':{'L':[{'N':'0'},{'N':'1'},{'N':'2'},{'N':'3'}]}";
    updates(w, "", "SET a = :v", "':v':{'N':'1'}", "'a':{'N':'1'}");
    updates(w, "'a':{'N':'1'}", "SET a = a + :v", "':v':{'N':'0.5'}", "'a':{'N':'1.5'}");
    updates(w, "'a':{'N':'1'}", "SET a = :v - a", "':v':{'N':'0.5'}", "'a':{'N':'-0.5'}");
    updates(w, "", "SET a = if_not_exists(a, :z) + :v", "':v':{'N':'2'},':z':{'N':'0'}",
            "'a':{'N':'2'}");
    updates(w, "'a':{'N':'1'},'b':{'N':'2'}", "SET a = b, b = a", "",
            "'a':{'N':'2'},'b':{'N':'1'}");
    updates(w, "'a':{'N':'1'},'b':{'N':'2'}", "REMOVE a SET b = a", "", "'b':{'N':'1'}");
    updates(w, "", "SET l = list_append(if_not_exists(l, :e), :v)",
            "':e':{'L':[]},':v':{'L':[{'N':'1'}]}", "'l':{'L':[{'N':'1'}]}");
    updates(w, "'m':{'M':{'x':{'N':'1'}}}", "SET m.y = :v REMOVE m.x", "':v':{'N':'2'}",
            "'m':{'M':{'y':{'N':'2'}}}");
    updates(w, "'m':{'M':{'x':{'N':'1'}}}", "REMOVE m.x", "", "'m':{'M':{}}");
    updates(w, list, "REMOVE a[1]", "", "'a':{'L':[{'N':'0'},{'N':'2'},{'N':'3'}]}");
    updates(w, list, "REMOVE a[1] SET a[3] = :v", "':v':{'S':'x'}",
            "'a':{'L':[{'N':'0'},{'N':'2'},{'S':'x'}]}");
    updates(w, list, "REMOVE a[1], a[9], a[0], nope", "", "'a':{'L':[{'N':'2'},{'N':'3'}]}");
    updates(w, list, "SET a[9] = :y, a[7] = :x", "':x':{'S':'x'},':y':{'S':'y'}",
            "'a':{'L':[{'N':'0'},{'N':'1'},{'N':'2'},{'N':'3'},{'S':'x'},{'S':'y'}]}");
    updates(w, list, "REMOVE a[4] SET a[5] = :x", "':x':{'S':'x'}",
            "'a':{'L':[{'N':'0'},{'N':'1'},{'N':'2'},{'N':'3'},{'S':'x'}]}");
    updates(w, "", "ADD c :n, s :s", "':n':{'N':'3'},':s':{'SS':['a']}",
            "'c':{'N':'3'},'s':{'SS':['a']}");
    updates(w, "'c':{'N':'3'},'s':{'SS':['a']}", "ADD c :n, s :s",
            "':n':{'N':'-4'},':s':{'SS':"
            "['b','a']}",
            "'c':{'N':'-1'},'s':{'SS':['a','b']}");
    updates(w, "'s':{'NS':['1','2','3']}", "DELETE s :s", "':s':{'NS':['1.0','9','3e0']}",
            "'s':{'NS':['2']}");
    updates(w, "'s':{'SS':['a']}", "DELETE s :s, t :s", "':s':{'SS':['a']}", "");
    updates(w, "'a':{'N':'1'}", "SET b = (a + :v)", "':v':{'N':'1'}",
            "'a':{'N':'1'},'b':{'N':'2'}");
}

static void run_fails(struct world *w, const char *update, const char *vals, const char *why) {
    char input[512];
    snprintf(input, sizeof input,
             "{'TableName':'tab','Key':{'pk':{'S':'k'}},'UpdateExpression':"
             "'%s'%s%s%s}",
             update, *vals ? ",'ExpressionAttributeValues':{" : "", vals, *vals ? "}" : "");
    invalid(w, "UpdateItem", input, why);
}

static void update_fails(struct world *w, const char *update, const char *vals, const char *why) {
    char message[512];
    snprintf(message, sizeof message, "1 validation error detected: Invalid UpdateExpression: %s",
             why);
    run_fails(w, update, vals, message);
}

static void updates_are_refused(void **state) {
    struct world *w = *state;
    const char *v = "':v':{'N':'1'}";
    succeed(w, "PutItem", everything);
    const char *invalid_path = "The document path provided in the update expression is invalid for "
                               "update";
    const char *wrong_type = "An operand in the update expression has an incorrect data type";
    run_fails(w, "SET nope.x = :v", v, invalid_path);
    run_fails(w, "SET s.x = :v", v, invalid_path);
    run_fails(w, "SET l[9].x = :v", v, invalid_path);
    run_fails(w, "SET m[0] = :v", v, invalid_path);
    run_fails(w, "REMOVE nope.x", "", invalid_path);
    run_fails(w, "SET q = nope", "",
              "The provided expression refers to an attribute that does not "
              "exist in the item");
    run_fails(w, "SET s = s + :v", v, wrong_type);
    run_fails(w, "ADD s :v", v, wrong_type);
    run_fails(w, "ADD ns :v", v, wrong_type);
    run_fails(w, "DELETE ss :v", "':v':{'NS':['1']}", wrong_type);
    run_fails(w, "SET l = list_append(s, l)", "", wrong_type);
    run_fails(w, "SET n = n + :v", "':v':{'N':'1e50'}",
              "Number overflow. Attempting to store a "
              "number with magnitude larger than supported range");
    run_fails(w, "SET pk = :v", v,
              "One or more parameter values were invalid: Cannot update "
              "attribute pk. This attribute is part of the key");
    update_fails(w, "INVALID SYNTAX", "", "Syntax error; token: 'INVALID', near: 'INVALID SYNTAX'");
    update_fails(w, "SET x = :v + :v + :v", v, "Syntax error; token: '+', near: ':v + :v'");
    update_fails(w, "SET x = :v, SET y = :v", v, "Syntax error; token: 'y', near: 'SET y ='");
    update_fails(w, "SET x = :v,", v, "Syntax error; token: '<EOF>', near: ','");
    update_fails(w, "ADD x y", "", "Syntax error; token: 'y', near: 'x y'");
    update_fails(w, "SET x = :v SET y = :v", v,
                 "The 'SET' section can only be used once in an "
                 "update expression;");
    update_fails(w, "SET name = :v", v,
                 "Attribute name is a reserved keyword; reserved keyword: "
                 "name");
    update_fails(w, "SET x = size(:v)", v, "Invalid function name; function: size");
    update_fails(w, "SET x = :q", "",
                 "An expression attribute value used in expression is not "
                 "defined; attribute value: :q");
    update_fails(w, "SET x = :v, x.y = :v", v,
                 "Two document paths overlap with each other; must "
                 "remove or rewrite one of these paths; path one: [x], path two: [x, y]");
    update_fails(w, "SET x.y = :v, x[1] = :v", v,
                 "Two document paths conflict with each other; "
                 "must remove or rewrite one of these paths; path one: [x, y], path two: [x, [1]]");
    update_fails(w, "ADD x :v", "':v':{'S':'a'}",
                 "Incorrect operand type for operator or function; "
                 "operator: ADD, operand type: STRING");
    update_fails(w, "DELETE x :v", v,
                 "Incorrect operand type for operator or function; operator: "
                 "DELETE, operand type: NUMBER");
    update_fails(w, "SET x = y + :v", "':v':{'S':'a'}",
                 "Incorrect operand type for operator or "
                 "function; operator or function: +, operand type: S");
    update_fails(w, "SET x = if_not_exists(:v, :v)", v,
                 "Operator or function requires a document "
                 "path; operator or function: if_not_exists");
    update_fails(w, "SET x = if_not_exists(x)", "",
                 "Incorrect number of operands for operator or "
                 "function; operator or function: if_not_exists, number of operands: 1");
    update_fails(w, "SET x = list_append(list_append(x, x), x)", "",
                 "The function is not allowed "
                 "to be used this way in an expression; function: list_append");
}

static void missing_items_are_created(void **state) {
    struct world *w = *state;
    expect(w, "UpdateItem",
           "{'TableName':'tab','Key':{'pk':{'S':'a'}},'UpdateExpression':'REMOVE "
           "x, y.z','ReturnValues':'ALL_NEW'}",
           "{}");
    assert_int_equal(cloud_dynamodb_item_count(w->db, STR("tab")), 0);
    expect(w, "UpdateItem", "{'TableName':'tab','Key':{'pk':{'S':'a'}},'ReturnValues':'ALL_NEW'}",
           "{'Attributes':{'pk':{'S':'a'}}}");
    expect(w, "UpdateItem",
           "{'TableName':'tab','Key':{'pk':{'S':'b'}},'UpdateExpression':'ADD c "
           ":n','ExpressionAttributeValues':{':n':{'N':'1'}},'ReturnValues':'ALL_OLD'}",
           "{}");
    assert_int_equal(cloud_dynamodb_item_count(w->db, STR("tab")), 2);
}

static void updates_return_what_was_written(void **state) {
    struct world *w = *state;
    const char *put = "{'TableName':'tab','Item':{'pk':{'S':'k'},'a':{'N':'1'},'m':{'M':{'x':{'N':"
                      "'1'},'y':{'N':'2'}}},'l':{'L':[{'N':'0'},{'N':'1'}]},'keep':{'N':'9'}}}";
    const char *update =
        "{'TableName':'tab','Key':{'pk':{'S':'k'}},'UpdateExpression':'SET fresh = :v, m.x = :v, "
        "l[0] = :v, l[2] = :v REMOVE a','ExpressionAttributeValues':{':v':{'N':'5'}},"
        "'ReturnValues':'%s'}";
    char input[512];
    succeed(w, "PutItem", put);
    snprintf(input, sizeof input, "%.*s%s'}", (int)(strlen(update) - 4), update, "UPDATED_OLD");
    expect(w, "UpdateItem", input,
           "{'Attributes':{'m':{'M':{'x':{'N':'1'}}},'l':{'L':[{'N':'0'}]},"
           "'a':{'N':'1'}}}");
    succeed(w, "PutItem", put);
    snprintf(input, sizeof input, "%.*s%s'}", (int)(strlen(update) - 4), update, "UPDATED_NEW");
    expect(w, "UpdateItem", input,
           "{'Attributes':{'fresh':{'N':'5'},'m':{'M':{'x':{'N':'5'}}},"
           "'l':{'L':[{'N':'5'}]}}}");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        WORLD_TEST(conditions_mean_what_they_say), WORLD_TEST(conditions_are_refused),
        WORLD_TEST(expressions_have_limits),       WORLD_TEST(projections_keep_the_nesting),
        WORLD_TEST(updates_change_items),          WORLD_TEST(updates_are_refused),
        WORLD_TEST(missing_items_are_created),     WORLD_TEST(updates_return_what_was_written),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
