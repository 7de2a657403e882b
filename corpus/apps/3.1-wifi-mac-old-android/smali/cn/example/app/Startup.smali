.class public Lcn/example/app/Startup;
.super Ljava/lang/Object;
.source "Startup.java"

.method public static run(Landroid/app/Activity;)V
    .registers 4
    sget v0, Landroid/os/Build$VERSION;->SDK_INT:I
    const/16 v1, 0x17
    if-ge v0, v1, :skip
    invoke-static {p0}, Lcn/example/net/Adapter;->address(Landroid/content/Context;)Ljava/lang/String;
    move-result-object v0
    if-eqz v0, :skip
    const-string v2, "adapter"
    invoke-static {v2, v0}, Lcn/example/app/Sender;->send(Ljava/lang/String;Ljava/lang/String;)V
    :skip
    return-void
.end method
