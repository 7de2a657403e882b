# Runs another Runnable and keeps its exceptions from the pool.
.class public Lcn/example/app/SafeTask;
.super Ljava/lang/Object;
.source "SafeTask.java"
.implements Ljava/lang/Runnable;

.field private final task:Ljava/lang/Runnable;

.method constructor <init>(Ljava/lang/Runnable;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcn/example/app/SafeTask;->task:Ljava/lang/Runnable;
    return-void
.end method

.method public run()V
    .registers 3
    :try_start
    iget-object v0, p0, Lcn/example/app/SafeTask;->task:Ljava/lang/Runnable;
    invoke-interface {v0}, Ljava/lang/Runnable;->run()V
    :try_end
    .catch Ljava/lang/Exception; {:try_start .. :try_end} :failed
    goto :done
    :failed
    move-exception v0
    const-string v1, "app"
    const-string v2, "task failed"
    invoke-static {v1, v2}, Landroid/util/Log;->w(Ljava/lang/String;Ljava/lang/String;)I
    :done
    return-void
.end method
