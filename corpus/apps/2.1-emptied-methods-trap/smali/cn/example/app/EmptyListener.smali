# Implements a wide listener and wants little of it.
.class public Lcn/example/app/EmptyListener;
.super Ljava/lang/Object;
.source "EmptyListener.java"

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onEvent1(I)V
    .registers 2
    return-void
.end method

.method public onEvent2(I)V
    .registers 2
    return-void
.end method

.method public onEvent3(I)V
    .registers 2
    return-void
.end method

.method public onEvent4(I)V
    .registers 2
    return-void
.end method

.method public onEvent5(I)V
    .registers 2
    return-void
.end method

.method public onEvent6(I)V
    .registers 2
    return-void
.end method

.method public onEvent7(I)V
    .registers 2
    return-void
.end method

.method public onEvent8(I)V
    .registers 2
    return-void
.end method

.method public onEvent9(I)V
    .registers 2
    return-void
.end method

.method public onEvent10(I)V
    .registers 2
    return-void
.end method

.method public onEvent11(I)V
    .registers 2
    return-void
.end method

.method public onEvent12(I)V
    .registers 2
    return-void
.end method

.method public onEvent13(I)V
    .registers 2
    return-void
.end method

.method public onEvent14(I)V
    .registers 2
    return-void
.end method

.method public onEvent15(I)V
    .registers 2
    return-void
.end method

.method public onEvent16(I)V
    .registers 2
    return-void
.end method

.method public onEvent17(I)V
    .registers 2
    return-void
.end method

.method public onEvent18(I)V
    .registers 2
    return-void
.end method

.method public onEvent19(I)V
    .registers 2
    return-void
.end method

.method public onEvent20(I)V
    .registers 2
    return-void
.end method

.method public onEvent21(I)V
    .registers 2
    return-void
.end method

.method public onEvent22(I)V
    .registers 2
    return-void
.end method

.method public onEvent23(I)V
    .registers 2
    return-void
.end method

.method public onEvent24(I)V
    .registers 2
    return-void
.end method

.method public size1()I
    .registers 2
    const/4 v0, 0x1
    return v0
.end method

.method public size2()I
    .registers 2
    const/4 v0, 0x2
    return v0
.end method

.method public size3()I
    .registers 2
    const/4 v0, 0x3
    return v0
.end method

.method public size4()I
    .registers 2
    const/4 v0, 0x4
    return v0
.end method

.method public size5()I
    .registers 2
    const/4 v0, 0x5
    return v0
.end method

.method public size6()I
    .registers 2
    const/4 v0, 0x6
    return v0
.end method
