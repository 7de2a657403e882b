.class public Lcn/example/app/Collector;
.super Ljava/lang/Object;
.source "Collector.java"

.method public static collect(Landroid/app/Activity;)V
    .registers 6
    const-string v1, "000000000000000000000000"
    const-string v2, "sample"
    const/4 v3, 0x1
    const/4 v4, 0x0
    move-object v0, p0
    invoke-static {v0, v1, v2, v3, v4}, Lcom/umeng/commonsdk/UMConfigure;->init(Landroid/content/Context;Ljava/lang/String;Ljava/lang/String;ILjava/lang/String;)V
    invoke-static {p0}, Lcn/example/app/AppList;->report(Landroid/content/Context;)V
    return-void
.end method
