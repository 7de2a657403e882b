.class public Lcn/example/app/Task;
.super Ljava/lang/Object;
.implements Ljava/lang/Runnable;
.source "Task.java"

.field private final context:Landroid/content/Context;
.field private final id:I

.method constructor <init>(Landroid/content/Context;I)V
    .registers 3
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput p2, p0, Lcn/example/app/Task;->id:I
    iput-object p1, p0, Lcn/example/app/Task;->context:Landroid/content/Context;
    return-void
.end method

.method public run()V
    .registers 3
    iget v0, p0, Lcn/example/app/Task;->id:I
    packed-switch v0, :ids
    return-void
    :warm_up
    const-string v0, "app"
    const-string v1, "ready"
    invoke-static {v0, v1}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
    :report
    iget-object v0, p0, Lcn/example/app/Task;->context:Landroid/content/Context;
    invoke-static {v0}, Lcn/example/app/AndroidId;->report(Landroid/content/Context;)V
    return-void
    :ids
    .packed-switch 0x1
        :warm_up
        :report
    .end packed-switch
.end method
