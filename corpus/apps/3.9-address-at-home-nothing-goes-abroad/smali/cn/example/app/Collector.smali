.class public Lcn/example/app/Collector;
.super Ljava/lang/Object;
.source "Collector.java"

.method public static collect(Landroid/app/Activity;)V
    .registers 4
    const-string v0, "https://developer.umeng.com/docs"
    const-string v1, "link"
    invoke-static {v1, v0}, Lcn/example/app/Sender;->send(Ljava/lang/String;Ljava/lang/String;)V
    return-void
.end method
