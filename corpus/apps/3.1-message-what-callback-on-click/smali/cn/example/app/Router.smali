.class public Lcn/example/app/Router;
.super Ljava/lang/Object;
.implements Landroid/os/Handler$Callback;
.source "Router.java"

.field private final context:Landroid/content/Context;

.method constructor <init>(Landroid/content/Context;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcn/example/app/Router;->context:Landroid/content/Context;
    return-void
.end method

.method public handleMessage(Landroid/os/Message;)Z
    .registers 4
    iget v0, p1, Landroid/os/Message;->what:I
    packed-switch v0, :kinds
    goto :done
    :opened
    const-string v0, "app"
    const-string v1, "opened"
    invoke-static {v0, v1}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    goto :done
    :report
    iget-object v0, p0, Lcn/example/app/Router;->context:Landroid/content/Context;
    invoke-static {v0}, Lcn/example/app/AndroidId;->report(Landroid/content/Context;)V
    :done
    const/4 v0, 0x1
    return v0
    :kinds
    .packed-switch 0x1
        :opened
        :report
    .end packed-switch
.end method
