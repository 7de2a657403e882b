# Tries, handlers, lines, local variables, names outside ASCII.
.class public L例/流程;
.super Ljava/lang/Object;
.implements Ljava/lang/Runnable;
.source "流程.java"

.method public run()V
    .registers 4
    .prologue
    .line 10
    const/4 v0, 0x0
    .local v0, "计数":I
    :start
    .line 12
    invoke-static {}, Ljava/lang/System;->nanoTime()J
    :end
    .catch Ljava/lang/IllegalStateException; {:start .. :end} :state
    .catch Ljava/lang/RuntimeException; {:start .. :end} :runtime
    .catchall {:start .. :end} :all
    :start2
    .line 9
    invoke-static {}, Ljava/lang/System;->gc()V
    :end2
    .catchall {:start2 .. :end2} :all
    .end local v0
    return-void
    :state
    move-exception v1
    .local v1, "e":Ljava/lang/IllegalStateException;, "TT;"
    .line 100
    return-void
    :runtime
    move-exception v1
    .restart local v0
    .line 400
    return-void
    :all
    move-exception v1
    throw v1
.end method

.method public abstract 抽象()V
.end method
