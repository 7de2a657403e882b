.class public Lcn/example/app/Actions;
.super Ljava/lang/Object;
.source "Actions.java"

.method public static call(Landroid/content/Context;Ljava/lang/String;)V
    .registers 5
    invoke-virtual {p1}, Ljava/lang/String;->hashCode()I
    move-result v0
    const/4 v1, -0x1
    sparse-switch v0, :hashes
    goto :decide
    :hash_open
    const-string v2, "open"
    invoke-virtual {p1, v2}, Ljava/lang/String;->equals(Ljava/lang/Object;)Z
    move-result v2
    if-eqz v2, :decide
    const/4 v1, 0x0
    goto :decide
    :hash_read
    const-string v2, "read"
    invoke-virtual {p1, v2}, Ljava/lang/String;->equals(Ljava/lang/Object;)Z
    move-result v2
    if-eqz v2, :decide
    const/4 v1, 0x1
    :decide
    packed-switch v1, :actions
    return-void
    :open
    const-string v0, "app"
    const-string v1, "open"
    invoke-static {v0, v1}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
    :read
    invoke-static {p0}, Lcn/example/app/AndroidId;->report(Landroid/content/Context;)V
    return-void
    :actions
    .packed-switch 0x0
        :open
        :read
    .end packed-switch
    :hashes
    .sparse-switch
    0x34264a -> :hash_open
    0x355996 -> :hash_read
    .end sparse-switch
.end method
