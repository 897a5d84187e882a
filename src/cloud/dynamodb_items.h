/* dynamodb_items.h: the operations on items. Each answers one call: *output on success. */
#ifndef SELFHEAL_CLOUD_DYNAMODB_ITEMS_H
#define SELFHEAL_CLOUD_DYNAMODB_ITEMS_H

#include "cloud/dynamodb_core.h"

/* dynamodb_items.c */
MUST_CHECK struct res cloud_dynamodb_items_get(struct ddb_call *call, struct json *output);
MUST_CHECK struct res cloud_dynamodb_items_put(struct ddb_call *call, struct json *output);
MUST_CHECK struct res cloud_dynamodb_items_update(struct ddb_call *call, struct json *output);
MUST_CHECK struct res cloud_dynamodb_items_delete(struct ddb_call *call, struct json *output);
/* dynamodb_read.c */
MUST_CHECK struct res cloud_dynamodb_read_query(struct ddb_call *call, struct json *output);
MUST_CHECK struct res cloud_dynamodb_read_scan(struct ddb_call *call, struct json *output);
/* dynamodb_batch.c */
MUST_CHECK struct res cloud_dynamodb_batch_get(struct ddb_call *call, struct json *output);
MUST_CHECK struct res cloud_dynamodb_batch_write(struct ddb_call *call, struct json *output);
/* dynamodb_transact.c */
MUST_CHECK struct res cloud_dynamodb_transact_get(struct ddb_call *call, struct json *output);
MUST_CHECK struct res cloud_dynamodb_transact_write(struct ddb_call *call, struct json *output);
void cloud_dynamodb_transact_deinit(struct cloud_dynamodb *db);
/* dynamodb_control.c */
MUST_CHECK struct res cloud_dynamodb_control_create(struct ddb_call *call, struct json *output);
MUST_CHECK struct res cloud_dynamodb_control_delete(struct ddb_call *call, struct json *output);
MUST_CHECK struct res cloud_dynamodb_control_describe(struct ddb_call *call, struct json *output);
MUST_CHECK struct res cloud_dynamodb_control_list(struct ddb_call *call, struct json *output);
MUST_CHECK struct res cloud_dynamodb_control_update(struct ddb_call *call, struct json *output);
/* dynamodb_settings.c */
MUST_CHECK struct res cloud_dynamodb_settings_ttl_set(struct ddb_call *call, struct json *output);
MUST_CHECK struct res cloud_dynamodb_settings_ttl(struct ddb_call *call, struct json *output);
MUST_CHECK struct res cloud_dynamodb_settings_backups_set(struct ddb_call *call,
                                                          struct json *output);
MUST_CHECK struct res cloud_dynamodb_settings_backups(struct ddb_call *call, struct json *output);
MUST_CHECK struct res cloud_dynamodb_settings_tag(struct ddb_call *call, struct json *output);
MUST_CHECK struct res cloud_dynamodb_settings_untag(struct ddb_call *call, struct json *output);
MUST_CHECK struct res cloud_dynamodb_settings_tags(struct ddb_call *call, struct json *output);
/* Deletes what has expired. */
void cloud_dynamodb_settings_sweep(struct cloud_dynamodb *db, int64_t now_ms);

#endif
