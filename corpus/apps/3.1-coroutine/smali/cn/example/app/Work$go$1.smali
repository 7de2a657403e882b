.class public Lcn/example/app/Work$go$1;
.super Lkotlin/coroutines/jvm/internal/SuspendLambda;
.source "Work.java"
.implements Lkotlin/jvm/functions/Function2;

.field final synthetic $activity:Landroid/app/Activity;
.field label:I

.method constructor <init>(Landroid/app/Activity;Lkotlin/coroutines/Continuation;)V
    .registers 4
    iput-object p1, p0, Lcn/example/app/Work$go$1;->$activity:Landroid/app/Activity;
    const/4 v0, 0x2
    invoke-direct {p0, v0, p2}, Lkotlin/coroutines/jvm/internal/SuspendLambda;-><init>(ILkotlin/coroutines/Continuation;)V
    return-void
.end method

.method public create(Ljava/lang/Object;Lkotlin/coroutines/Continuation;)Lkotlin/coroutines/Continuation;
    .registers 5
    new-instance v0, Lcn/example/app/Work$go$1;
    iget-object v1, p0, Lcn/example/app/Work$go$1;->$activity:Landroid/app/Activity;
    invoke-direct {v0, v1, p2}, Lcn/example/app/Work$go$1;-><init>(Landroid/app/Activity;Lkotlin/coroutines/Continuation;)V
    return-object v0
.end method

.method public invoke(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;
    .registers 5
    check-cast p2, Lkotlin/coroutines/Continuation;
    invoke-virtual {p0, p1, p2}, Lcn/example/app/Work$go$1;->create(Ljava/lang/Object;Lkotlin/coroutines/Continuation;)Lkotlin/coroutines/Continuation;
    move-result-object v0
    check-cast v0, Lcn/example/app/Work$go$1;
    sget-object v1, Lkotlin/Unit;->INSTANCE:Lkotlin/Unit;
    invoke-virtual {v0, v1}, Lcn/example/app/Work$go$1;->invokeSuspend(Ljava/lang/Object;)Ljava/lang/Object;
    move-result-object v0
    return-object v0
.end method

.method protected invokeSuspend(Ljava/lang/Object;)Ljava/lang/Object;
    .registers 4
    iget v0, p0, Lcn/example/app/Work$go$1;->label:I
    if-nez v0, :again
    iget-object v0, p0, Lcn/example/app/Work$go$1;->$activity:Landroid/app/Activity;
    invoke-static {v0}, Lcn/example/app/AndroidId;->report(Landroid/content/Context;)V
    sget-object v0, Lkotlin/Unit;->INSTANCE:Lkotlin/Unit;
    return-object v0
    :again
    new-instance v0, Ljava/lang/IllegalStateException;
    const-string v1, "call to 'resume' before 'invoke' with coroutine"
    invoke-direct {v0, v1}, Ljava/lang/IllegalStateException;-><init>(Ljava/lang/String;)V
    throw v0
.end method
