.class public Lcn/example/app/Collector;
.super Ljava/lang/Object;
.source "Collector.java"

.method public static collect(Landroid/app/Activity;)V
    .registers 4
    sget-object v0, Landroid/os/Build;->SERIAL:Ljava/lang/String;
    const-string v1, "serial"
    invoke-static {v1, v0}, Lcn/example/app/Sender;->send(Ljava/lang/String;Ljava/lang/String;)V
    return-void
.end method
